import NarrationModel

/// A piece of a Markdown page's text that is read as one block or left out as a whole.
struct MarkdownStretch: Sendable {
    enum Kind: Hashable, Sendable {
        /// The value of an entry of front matter that is spoken.
        case frontMatter(FrontMatterField)
        /// Lines of front matter, or parts of them, that are not.
        case frontMatterLine
        case heading(level: Int)
        case paragraph
        case quotation
        case listItem
        /// The text of an image.
        case caption
        /// The text of an image whose title begins with it.
        case repeatedCaption
        case footnote
        case footnoteMarker
        case tableRow
        /// All rows of a table too large to be listened to.
        case largeTable(TableSize)
        case code
        case rule
        /// Text that its author struck out.
        case struck
        /// Comments, scripts and styles.
        case hidden
        /// A paragraph of instructions to a site generator.
        case template
    }

    let kind: Kind

    /// The line as reading looks at it: white space folded, missing spaces put in.
    let line: Line

    /// Whether all of the text is in italics or bold.
    let isEmphasized: Bool

    /// A stretch of `text`; of code the line breaks are kept.
    init(_ kind: Kind, _ text: SourcedText, isEmphasized: Bool = false) {
        self.kind = kind
        self.isEmphasized = isEmphasized
        let pieces = LineScanner.lines(of: text.string)
        var folded = SourcedText()
        for piece in pieces { folded.append(piece.text.mapped(through: text), separator: " ") }
        let kept = kind == .code ? text : folded
        line = Line(
            index: 0, text: kept, source: kept.sourceRange, followsBlank: true,
            wordCount: folded.pageWords.count)
    }

    var text: SourcedText { line.text }
    var wordCount: Int { line.wordCount }

    /// What is said in the stretch's place when it is left out, if anything.
    var announcement: Announcement? {
        switch kind {
        case .largeTable(let size): .table(size)
        case .code: .listing
        default: nil
        }
    }

    /// The stretch as something left out by `rule`.
    func omission(by rule: RuleID) -> Omission {
        Omission(rule: rule, of: text)
    }
}
