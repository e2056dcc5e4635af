import NarrationModel

/// Reads a piece of HTML that is all article, such as an entry of a feed: no headline or body is looked for.
struct HTMLFragmentReader {
    private let page: HTMLPage

    init(_ page: HTMLPage) {
        self.page = page
    }

    /// The blocks and what is left out; ranges are offsets of the visible text.
    func read() -> ([Block], [Omission]) {
        guard !page.lines.isEmpty else { return ([], []) }
        let survey = PageSurvey(page)
        var story = StoryDraft(survey, PageMetadata(page.document), root: page.body, headline: nil)
        for rule in StoryRules.details { story.apply(rule) }
        story.apply(OmissionRules.furniture)
        for rule in StoryRules.remains { story.apply(rule) }
        let (blocks, partial) = HTMLStoryComposer.blocks(of: story)
        var rules = page.lines.map { survey.rules[$0.node] ?? OutsideArticle.id }.map(Optional.some)
        for (line, rule) in zip(story.lines, story.rules) { rules[line.index] = rule }
        return (blocks, OmissionCollector(page).omissions(rules) + partial)
    }
}
