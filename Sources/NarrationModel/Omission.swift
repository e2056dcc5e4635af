/// A piece of the page that is not spoken, with the rule that left it out.
package struct Omission: Hashable, Sendable {
    package let rule: RuleID

    /// The text as it stands on the page.
    package let text: String

    package let source: SourceRange

    package init(rule: RuleID, text: String, source: SourceRange) {
        self.rule = rule
        self.text = text
        self.source = source
    }

    /// All of `text` that stands on the page.
    package init(rule: RuleID, of text: SourcedText) {
        self.init(rule: rule, text: text.pageText, source: text.sourceRange)
    }

    package var wordCount: Int { WordScanner.count(in: text) }
}
