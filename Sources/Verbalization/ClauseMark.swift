/// The marks that shape an engine's pauses and tune, from the weakest to the strongest.
enum ClauseMark: Int, Comparable, Sendable {
    case none, comma, semicolon, colon, stop, exclamation, question

    /// The character that follows the token.
    var text: String {
        switch self {
        case .none: ""
        case .comma: ","
        case .semicolon: ";"
        case .colon: ":"
        case .stop: "."
        case .question: "?"
        case .exclamation: "!"
        }
    }

    /// Whether the mark ends a sentence.
    var isTerminal: Bool { self >= .stop }

    static func < (left: ClauseMark, right: ClauseMark) -> Bool { left.rawValue < right.rawValue }
}
