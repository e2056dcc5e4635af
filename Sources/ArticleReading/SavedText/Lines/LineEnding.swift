/// How a line ends, closing quotes and brackets aside: what tells a sentence from a heading or a label.
enum LineEnding: Hashable, Sendable {
    /// A full stop, exclamation mark or ellipsis.
    case stop
    case question
    case colon
    /// A comma, semicolon or dash: the sentence goes on in the next line.
    case pause
    /// A letter, digit or other sign.
    case none

    private static let closers: Set<Unicode.Scalar> = ["\"", "'", "”", "’", ")", "]", "»", "*", "†"]

    init(_ text: String) {
        switch text.unicodeScalars.last(where: { !Self.closers.contains($0) }) {
        case ".", "!", "…": self = .stop
        case "?": self = .question
        case ":": self = .colon
        case ",", ";", "–", "—", "-": self = .pause
        default: self = .none
        }
    }

    /// Whether a sentence ends here.
    var endsSentence: Bool { self == .stop || self == .question }
}
