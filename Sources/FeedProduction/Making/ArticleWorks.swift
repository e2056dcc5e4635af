import FeedLibrary
import NarrationModel
import NarrationPipeline
import PodcastFeed
import SpeechSynthesis

/// Makes the episodes of articles, several at once, and stores them in order.
struct ArticleWorks {
    /// An article whose episode is to be made.
    struct Work: Sendable {
        var article: FoundArticle

        /// What the episode was before; nil for a new one.
        var earlier: LibraryEpisode?
        var change: FeedReport.Change
    }

    let maker: EpisodeMaker
    let settings: RenderSettings
    let engine: EngineDescription
    let now: Moment
    let width: Int
    let report: @Sendable (RenderEvent) -> Void

    /// Makes and stores what `works` say; one that fails is told of and leaves the others alone.
    ///
    /// - Throws: when nothing more can be stored, as the library or the public folder cannot be written, and when the run is told to end.
    func make(_ works: [Work], into store: inout EpisodeStore, _ result: inout FeedReport) async throws {
        var works = works
        // Numbers and dates are given in the order in which the articles came out.
        works.sort {
            ($0.article.date ?? now, $0.article.order) < ($1.article.date ?? now, $1.article.order)
        }
        try await forEachInOrder(works, width: width) { work in
            (
                work,
                await Self.outcome {
                    try await maker.make(work.article.found, identity: work.article.identities.all.first)
                }
            )
        } consume: { work, outcome in
            switch outcome {
            case .success(let made): result.made.append(try self.store(made, work, &store))
            case .failure(let error):
                // A run that is told to end has not failed.
                try Task.checkCancellation()
                let headline = work.article.found.article.headline
                report(.failed(subject: headline, error))
                result.failures.append(.init(subject: headline, error: error))
            }
        }
    }

    /// What came of `work`.
    private static func outcome(
        _ work: () async throws -> MadeEpisode
    ) async -> Result<MadeEpisode, PipelineError> {
        do {
            return .success(try await work())
        } catch {
            return .failure(
                (error as? PipelineError) ?? PipelineError(.internalFault, "rendering was interrupted"))
        }
    }

    private func store(
        _ made: MadeEpisode, _ work: Work, _ store: inout EpisodeStore
    ) throws -> FeedReport.Made {
        let article = work.article.found.article
        let voice = (work.article.found.voice ?? settings.voice(for: article.kind)).voice
        let facts = EpisodeFacts(
            identities: work.article.identities.all, revision: work.article.revision,
            rendering: RenderingDigest.digest(voices: [voice], settings, engine), date: work.article.date,
            article: try StoredArticle(work.article.found).bytes(), source: work.article.source.name)
        let entry = try store.store(made, earlier: work.earlier, facts: facts) { made, dates, guid in
            try EntryWriter(settings: settings).entry(
                of: article, made, voices: [voice], guid: guid, dates)
        }
        report(.finished(made.rendered))
        return FeedReport.Made(
            change: work.change, entry: entry, wordCount: made.rendered.wordCount,
            omittedWordCount: made.rendered.omittedWordCount, hasLosses: made.rendered.hasLosses)
    }
}
