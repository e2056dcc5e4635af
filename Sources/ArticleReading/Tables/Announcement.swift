import NarrationModel

/// What narrate says of itself in place of something that it leaves out.
enum Announcement: Hashable, Sendable {
    /// A table too large to be listened to.
    case table(TableSize)
    /// A program, a command or their output.
    case listing
    /// A formula that stands by itself.
    case formula

    /// The sentence that is said.
    var sentence: String {
        switch self {
        case .table(let size) where size.columns > TableSize.mostColumns:
            "A table with \(size.columns) columns is left out."
        case .table(let size): "A table with \(size.rows) \(size.rows == 1 ? "row" : "rows") is left out."
        case .listing: "A listing of code is left out."
        case .formula: "A formula is left out."
        }
    }

    /// The block at `place`, the offset at which the part that is left out begins; no letter of it stands on
    /// the page.
    func block(at place: Int) -> Block {
        var text = SourcedText()
        text.append(sentence, for: SourceRange(place, place))
        return Block(.announcement, text)
    }
}
