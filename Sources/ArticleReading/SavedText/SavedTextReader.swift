import NarrationModel

/// Reads the text of a page as a browser copies or saves it.
///
/// Lines that are furniture wherever they stand are left out first; then the timed items and the story are found
/// among the others; then what the story's place shows to be furniture, and everything outside, is left out; and
/// what remains becomes blocks. So every line is either left out by a rule or part of an article.
struct SavedTextReader {
    let language: String
    var options = ReadingOptions()

    func read(_ source: Page) throws(ReadingError) -> Edition {
        let wordCount = WordScanner.count(in: source.text)
        guard wordCount > 0 else { throw .emptyPage(source.name) }
        let choices = options.choices(for: nil)
        var page = SavedPage(source.text)
        page.drop(by: choices)
        page.apply(OmissionRules.furniture)
        page.outline.items = ItemFinder(page).items()
        page.outline.story = StoryFinder(page).story()
        guard page.outline.story != nil || !page.outline.items.isEmpty else { throw .noArticle(source.name) }
        page.apply(OmissionRules.placement)
        return EditionReviser.revise(
            edition(of: page, wordCount: wordCount), of: ExactRevision(text: source.text), by: choices)
    }

    private func edition(of page: SavedPage, wordCount: Int) -> Edition {
        var articles: [Article] = []
        var omissions = page.omissions
        if let story = page.outline.story {
            let (article, partial) = StoryComposer(page, story).article(language: language)
            articles.append(article)
            omissions += partial
        }
        for item in page.outline.items {
            let (article, partial) = ItemComposer(page, item).article(language: language)
            articles.append(article)
            omissions += partial
        }
        omissions.sort { $0.source.lowerBound < $1.source.lowerBound }
        return Edition(articles: articles, omissions: omissions, wordCount: wordCount)
    }
}
