import HTMLParsing
import NarrationModel

/// Gathers the articles of a page, and for every line of it either an article or the rule that leaves it out.
struct HTMLEditionComposer {
    private let survey: PageSurvey
    private let metadata: PageMetadata

    /// The BCP 47 tag of the articles' language.
    private let language: String

    private var articles: [Article] = []
    private var omissions: [Omission] = []
    private var rules: [RuleID?]

    /// `survey` has no rule for items and what is around them.
    init(_ survey: PageSurvey, _ metadata: PageMetadata, language: String) {
        (self.survey, self.metadata) = (survey, metadata)
        self.language = metadata.language ?? language
        rules = survey.page.lines.map { survey.rules[$0.node] ?? OutsideArticle.id }
    }

    mutating func add(_ story: StoryDraft) {
        let (blocks, partial) = HTMLStoryComposer.blocks(of: story)
        let facts = ArticleFacts(story, blocks)
        articles.append(
            Article(
                kind: .story, headline: facts.headline, standfirst: facts.standfirst, author: facts.author,
                published: facts.dates.published, modified: facts.dates.modified,
                displayedDate: facts.dates.displayed, language: language, sourceURL: metadata.bestURL,
                section: metadata.section, publisher: metadata.publisher, imageURL: metadata.imageURL,
                blocks: blocks))
        omissions += partial
        for (line, rule) in zip(story.lines, story.rules) { rules[line.index] = rule }
    }

    mutating func add(_ item: HTMLItem) {
        let composer = HTMLItemComposer(item, survey, metadata)
        for (line, rule) in composer.rules { rules[line] = rule }
        let (article, partial) = composer.article(language: language)
        if !article.blocks.isEmpty { articles.append(article) }
        omissions += partial
    }

    /// The edition of a page with `wordCount` words, with offsets of its visible text.
    func edition(wordCount: Int) -> Edition {
        let all = omissions + OmissionCollector(survey.page).omissions(rules)
        return Edition(
            articles: articles, omissions: all.sorted { $0.source.lowerBound < $1.source.lowerBound },
            wordCount: wordCount)
    }
}
