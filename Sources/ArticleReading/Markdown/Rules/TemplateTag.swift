import NarrationModel

/// Leaves out paragraphs that instruct a site generator: `{{< video id="7" >}}`, `{% include map.html %}`, `{: .lead}`.
///
/// Braces within a sentence are left alone.
enum TemplateTag: MarkdownRule {
    static let id: RuleID = "template-tag"
    static let summary = "Instructions to a site generator"

    static func omits(_ stretch: MarkdownStretch) -> Bool { stretch.kind == .template }
}
