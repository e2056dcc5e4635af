import NarrationModel

/// One line of a saved page with its measures; blank lines are not kept, only counted.
struct Line: Sendable {
    /// The most words of which a line's ``terms`` are kept.
    static let termLimit = 160

    /// The line's place among the lines that are not blank.
    let index: Int

    /// The line with white space folded, ignorable characters dropped and missing spaces put in.
    let text: SourcedText

    /// The line without the white space around it.
    let source: SourceRange

    /// Whether a blank line, or the start of the page, stands above.
    let followsBlank: Bool

    let wordCount: Int

    /// How many cells tabs cut the line into; more than one in a table's row.
    let columns: Int

    let ending: LineEnding

    /// The words in lower case without punctuation around them; none for lines of more than ``termLimit`` words.
    let terms: [String]

    /// The bylines, dates and reading times that the line consists of, when it consists of nothing else.
    let metadata: MetadataLine?

    init(
        index: Int, text: SourcedText, source: SourceRange, followsBlank: Bool, wordCount: Int,
        columns: Int = 1
    ) {
        self.index = index
        self.text = text
        self.source = source
        self.followsBlank = followsBlank
        self.wordCount = wordCount
        self.columns = columns
        ending = LineEnding(text.string)
        let tokens = wordCount <= Self.termLimit ? Token.all(in: text.string) : []
        terms = tokens.map(\.term).filter { !$0.isEmpty }
        metadata = MetadataLine(tokens)
    }

    var string: String { text.string }

    /// Whether the line is a row of a table.
    var isTableRow: Bool { columns > 1 }

    /// Whether the line reads like a sentence or more of running text.
    var isProse: Bool { wordCount >= 7 && ending.endsSentence || wordCount >= 30 && hasClauses }

    /// Whether commas or stops divide the line, as they do running text and not a menu in one line.
    private var hasClauses: Bool { string.contains(", ") || string.contains(". ") }

    /// Whether the line is short, starts like a heading and does not end like a sentence.
    var isHeadingLike: Bool {
        guard wordCount > 0, wordCount <= 25, ending == .none, metadata == nil else { return false }
        return string.unicodeScalars.first { $0.isLetterOrDigit }?.properties.isLowercase != true
    }

    /// Whether the line has at most `limit` words and does not end like a sentence.
    func isLabel(_ limit: Int) -> Bool {
        wordCount > 0 && wordCount <= limit && (ending == .none || ending == .colon)
    }

    /// Whether quotation marks stand in the line, so that its words may be somebody's.
    var hasQuotation: Bool {
        string.unicodeScalars.contains { $0 == "\"" || $0 == "“" || $0 == "”" || $0 == "«" }
    }

    /// Whether two lines say the same, whatever their case and punctuation.
    func saysTheSame(as other: Line) -> Bool {
        terms.isEmpty ? string == other.string : terms == other.terms
    }
}
