/// What came of an episode.
struct EpisodeOutcome: Sendable {
    /// Its place among the episodes of the run.
    var number: Int

    /// The number of the page that it is of; nil for an edition.
    var page: Int?
    var title: String
    var result: Result<RenderedEpisode, PipelineError>
}

extension RenderReport {
    /// Takes note of a page.
    ///
    /// - Returns: Its number in the report.
    mutating func take(_ page: SourceReader.Page) -> Int {
        pages.append(page.report)
        return pages.count - 1
    }

    /// Takes note of what came of an episode.
    mutating func note(_ outcome: EpisodeOutcome) {
        switch (outcome.result, outcome.page) {
        case (.success(let episode), let page?): pages[page].episodes.append(episode)
        case (.success(let episode), nil): edition = episode
        case (.failure(let error), let page?):
            pages[page].failures.append(.init(subject: outcome.title, error: error))
        case (.failure(let error), nil): failures.append(.init(subject: outcome.title, error: error))
        }
    }
}
