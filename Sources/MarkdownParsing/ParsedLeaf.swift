/// A block without blocks inside it, as the C library reports it: lines and columns count bytes from 1.
struct ParsedLeaf {
    enum Kind: Equatable {
        case paragraph
        case heading(level: Int)
        case code
        /// The lines of HTML without the marks of the containers around them.
        case html(String)
        case thematicBreak
    }

    /// The mark that opened a container whose first leaf this is.
    struct Opening {
        /// The number that the item has in its list; nil for bullets and footnotes.
        var number: Int?
        var isFootnote: Bool
        var line: Int
        var column: Int
    }

    var kind: Kind
    var line: Int
    var column: Int
    var lastLine: Int
    var containers: [MarkdownBlock.Container]
    var openings: [Opening]
    var events: [InlineEvent] = []
}
