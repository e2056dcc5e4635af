/// One paragraph, heading, quotation, list item or caption, with the page range of every letter.
package struct Block: Hashable, Sendable, Codable {
    package var role: BlockRole
    package var text: SourcedText

    /// How deep a crosshead stands, 1 to 6 as in HTML; nil for other roles, and where the page does not say.
    package var level: Int?

    package init(_ role: BlockRole, _ text: SourcedText, level: Int? = nil) {
        self.role = role
        self.text = text
        self.level = level
    }

    /// How many words of the page the block holds; those that narrate puts in do not count.
    package var wordCount: Int { text.pageWords.count }
}
