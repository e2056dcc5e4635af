import NarrationModel

/// Finds a page's story: the element that holds it, and which of its lines belong to it.
struct HTMLStoryFinder {
    private let survey: PageSurvey
    private let metadata: PageMetadata

    init(_ survey: PageSurvey, _ metadata: PageMetadata) {
        self.survey = survey
        self.metadata = metadata
    }

    /// The story with every line's rule, or nil when no running text is left.
    func story() -> StoryDraft? {
        let finder = BodyFinder(survey)
        let root = finder.root()
        let outlying = OutlyingSections(survey, root: root, prose: finder.prose)
        let headline = HTMLHeadlineFinder(survey, metadata).headline()
        var story = StoryDraft(survey, metadata, root: root, outlying: outlying, headline: headline)
        story.findAuthors()
        for rule in StoryRules.details { story.apply(rule) }
        story.apply(OmissionRules.furniture)
        for rule in StoryRules.remains { story.apply(rule) }
        return story.keptProse > 0 ? story : nil
    }
}
