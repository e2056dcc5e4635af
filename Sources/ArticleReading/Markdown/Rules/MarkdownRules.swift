/// The list of all rules that leave out stretches of Markdown.
enum MarkdownRules {
    static let all: [any MarkdownRule.Type] = [
        FrontMatter.self, FootnoteReference.self, CodeBlock.self, LargeTable.self, StruckText.self,
        HiddenMarkup.self,
        TemplateTag.self, ThematicBreak.self,
    ]

    /// The rules as a list of all rules shows them.
    static let entries = all.map { OmissionRules.Entry(id: $0.id, summary: $0.summary) }
}
