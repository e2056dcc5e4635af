import HTMLParsing
import NarrationModel

/// Reads a page of HTML.
///
/// The page's visible text is set in lines as a browser would set it. Elements that hold no article are left out
/// by what they are and are called; timed texts beside the story become items; the element that holds most of the
/// running text is the story's; and of its lines those are left out that rules know. So every line is either left out
/// by a rule or part of an article.
struct HTMLReader {
    let language: String
    var options = ReadingOptions()

    func read(_ source: Page) throws(ReadingError) -> Edition {
        let document = try document(of: source)
        let metadata = PageMetadata(document)
        let choices = options.choices(for: metadata.address)
        let page = HTMLPage(document, choices)
        let edition = try edition(of: page, metadata, name: source.name)
        guard !choices.isEmpty else { return edition.mapped(through: page.text) }
        return EditionReviser.revise(edition, of: HTMLRevision(page), by: choices).mapped(through: page.text)
    }

    private func document(of source: Page) throws(ReadingError) -> HTMLDocument {
        do throws(HTMLParsingError) {
            return try HTMLParser.document(in: source.text)
        } catch {
            switch error {
            case .tooLong: throw .tooLarge(source.name, limit: HTMLParser.longestText)
            case .tooComplex: throw .tooComplex(source.name)
            }
        }
    }

    /// The articles and omissions of `page`, with offsets of its visible text.
    func edition(of page: HTMLPage, _ metadata: PageMetadata, name: String) throws(ReadingError) -> Edition {
        let wordCount = WordScanner.count(in: page.text.string)
        guard wordCount > 0 else { throw .emptyPage(name) }
        var survey = PageSurvey(page, titles: metadata.titles)
        let found = HTMLItemFinder(survey, metadata).items()
        survey.postTimes = found.postTimes
        for item in found.items { survey.omit(item.node, by: OutsideArticle.id) }
        let story = found.areWholePage ? nil : HTMLStoryFinder(survey, metadata).story()
        guard story != nil || !found.items.isEmpty else { throw .noArticle(name) }
        for item in found.items { survey.release(item.node) }
        var composer = HTMLEditionComposer(survey, metadata, language: language)
        if let story { composer.add(story) }
        for item in found.items { composer.add(item) }
        return composer.edition(wordCount: wordCount)
    }
}
