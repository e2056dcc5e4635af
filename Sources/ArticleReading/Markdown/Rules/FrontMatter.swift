import NarrationModel

/// Leaves out the lines of front matter that are not spoken: `draft: false`, `tags = ["sea"]`, comments.
///
/// Title, description, author and date are left alone.
enum FrontMatter: MarkdownRule {
    static let id: RuleID = "front-matter"
    static let summary = "Lines of front matter other than title, description, author and date"

    static func omits(_ stretch: MarkdownStretch) -> Bool { stretch.kind == .frontMatterLine }
}
