import NarrationModel

/// Reads a page of Markdown as one story: its headline from front matter or the first heading, then its text in order.
///
/// Nothing outside the story is looked for, as a Markdown page has no furniture; what no listener wants is left out by
/// ``MarkdownRules``.
struct MarkdownReader {
    let language: String
    var options = ReadingOptions()

    func read(_ source: Page) throws(ReadingError) -> Edition {
        let page = MarkdownPage(source.text)
        guard page.wordCount > 0 else { throw .emptyPage(source.name) }
        var composer = MarkdownComposer(page)
        composer.compose()
        let hasText = composer.blocks.contains {
            ![.headline, .byline, .timestamp, .announcement].contains($0.role)
        }
        guard hasText else { throw .noArticle(source.name) }
        let edition = Edition(
            articles: [composer.article(language: language)],
            omissions: composer.omissions.sorted { $0.source.lowerBound < $1.source.lowerBound },
            wordCount: page.wordCount)
        let choices = options.choices(for: page.frontMatter.address)
        guard !choices.isEmpty else { return edition }
        return EditionReviser.revise(edition, of: MarkdownRevision(page, text: source.text), by: choices)
    }
}
