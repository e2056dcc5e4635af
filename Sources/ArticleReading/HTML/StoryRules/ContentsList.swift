import NarrationModel

/// Leaves out lists of links to the page's own headings:
/// `<li><a href="#cost">What it costs</a></li>`, `<a href="#north">1. North</a>`.
///
/// A sentence with such a link in it, as to a footnote, is left alone, and so is a heading.
enum ContentsList: StoryRule {
    static let id = TableOfContents.id
    static let summary = TableOfContents.summary

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard !line.isHeading, !line.isProse else { return false }
        return line.source.anchorWordCount * 10 > line.source.wordCount * 8
    }
}
