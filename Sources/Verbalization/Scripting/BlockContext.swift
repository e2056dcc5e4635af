import NarrationModel

/// What around a block matters to how it is said.
struct BlockContext: Sendable {
    /// Whether quoted speech is set off; a block that is one quotation needs no marks.
    var marksQuotations = true

    /// The language of the article's Cyrillic words that tell theirs, for those that do not.
    var cyrillic: String?

    init() {}

    init(_ block: Block, cyrillic: String?) {
        marksQuotations = block.role != .quotation
        self.cyrillic = cyrillic
    }

    /// The language of the Cyrillic in `article`; nil when there is none, or it does not tell.
    static func cyrillic(in article: Article) -> String? {
        var text = ""
        for block in article.blocks where block.text.string.utf8.contains(where: { $0 == 0xD0 || $0 == 0xD1 })
        {
            text += block.text.string.lowercased() + " "
        }
        return text.isEmpty ? nil : WrittenLanguage.cyrillic(text)
    }
}
