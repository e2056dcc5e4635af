import HTMLParsing
import NarrationModel

/// Reads a page of HTML.
///
/// The page's visible text is set in lines as a browser would set it. Elements that hold no article are left out
/// by what they are and are called; the element that holds most of the running text is the story's; and of its lines
/// those are left out that rules know. So every line is either left out by a rule or part of an article.
struct HTMLReader {
    let language: String

    func read(_ source: Page) throws(ReadingError) -> Edition {
        let document = try document(of: source)
        let page = HTMLPage(document)
        return try edition(of: page, PageMetadata(document), name: source.name).mapped(through: page.text)
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
        let survey = PageSurvey(page)
        guard let story = HTMLStoryFinder(survey, metadata).story() else { throw .noArticle(name) }
        let (blocks, partial) = HTMLStoryComposer.blocks(of: story)
        let facts = ArticleFacts(story, blocks)
        let article = Article(
            kind: .story, headline: facts.headline, standfirst: facts.standfirst, author: facts.author,
            published: facts.published, language: metadata.language ?? language,
            sourceURL: metadata.canonicalURL,
            blocks: blocks)
        let omissions = OmissionCollector(page).omissions(rules(of: page, survey, story)) + partial
        return Edition(
            articles: [article], omissions: omissions.sorted { $0.source.lowerBound < $1.source.lowerBound },
            wordCount: wordCount)
    }

    /// For every line of the page the rule that leaves it out.
    private func rules(of page: HTMLPage, _ survey: PageSurvey, _ story: StoryDraft) -> [RuleID?] {
        var rules = page.lines.map { survey.rules[$0.node] ?? OutsideArticle.id }.map(Optional.some)
        for (line, rule) in zip(story.lines, story.rules) { rules[line.index] = rule }
        return rules
    }
}
