/// One paragraph, heading, quotation, list item or caption, with the page range of every letter.
package struct Block: Hashable, Sendable {
    package var role: BlockRole
    package var text: SourcedText

    package init(_ role: BlockRole, _ text: SourcedText) {
        self.role = role
        self.text = text
    }

    package var wordCount: Int { WordScanner.count(in: text.string) }
}
