package import FeedLibrary
package import NarrationModel
package import NarrationPipeline
package import PageFetching
import PodcastFeed

/// One run of a feed: sources in, a finished public folder out.
///
/// The caller has the lock. Whatever a source or an article does, the others are finished; killed at any moment, the run leaves the
/// feeds as they were or as they should be, and the next one goes on.
package struct FeedRun: Sendable {
    let settings: FeedSettings
    let rendering: RenderSettings
    let voices: FeedVoices
    let library: FeedLibrary
    let session: NarrationSession
    let output: OutputFolder
    let folders: EpisodeFolders
    let now: Moment

    /// The show's picture when the configuration names none and none can be drawn.
    let standardCover: CoverImage
    let report: @Sendable (RenderEvent) -> Void

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - settings: What the configuration says.
    ///   - rendering: How articles are rendered; its voices and files are those of the settings.
    ///   - voices: The voices of the settings.
    ///   - library: The show's library.
    ///   - session: What speaks.
    ///   - now: The time of the run.
    ///   - standardCover: The show's picture when there is no other.
    ///   - calls: How files are written.
    ///   - report: Told how the run goes.
    /// - Throws: `outputNotWritable`.
    package init(
        _ settings: FeedSettings, rendering: RenderSettings, voices: FeedVoices, library: FeedLibrary,
        session: NarrationSession, now: Moment, standardCover: CoverImage, calls: FileCalls = .system,
        report: @escaping @Sendable (RenderEvent) -> Void = { _ in }
    ) throws(PipelineError) {
        self.settings = settings
        self.rendering = rendering
        self.voices = voices
        self.library = library
        self.session = session
        self.now = now
        self.standardCover = standardCover
        self.report = report
        output = try OutputFolder(path: settings.output, replaces: true, calls: calls)
        folders = try EpisodeFolders(public: settings.output, calls: calls)
    }

    /// Brings the public folder up to date.
    ///
    /// - Parameters:
    ///   - pages: Gives the pages of sources on the web.
    ///   - renews: Whether episodes that were made with other voices or formats are made anew.
    ///   - isPatient: Whether sources that failed are left alone for a while.
    /// - Returns: What was done; what went wrong with a source or an article is in it.
    /// - Throws: when the library or the public folder cannot be written.
    package func update(
        from pages: any PageProvider, renews: Bool = false, isPatient: Bool = false
    ) async throws -> FeedReport {
        var result = FeedReport()
        folders.sweep()
        let feeds = try feedIdentities()
        let works = try await works(from: pages, renews: renews, isPatient: isPatient, &result)
        var store = try EpisodeStore(library: library, folders: folders, now: now, feeds: feeds)
        try await articleWorks.make(works, into: &store, &result)
        try expire(&result)
        do {
            result.edition = try await edition.make(into: &store)
        } catch let error as PipelineError {
            try Task.checkCancellation()
            // The articles are there, and the next run tries again.
            note(error, of: edition.name, &result)
        }
        try await writeDocuments(feeds, &result)
        try clean(&result)
        return result
    }

    private func works(
        from pages: any PageProvider, renews: Bool, isPatient: Bool, _ result: inout FeedReport
    ) async throws -> [ArticleWorks.Work] {
        let collection = SourceCollection(
            sources: settings.sources, library: library, now: now, isPatient: isPatient,
            collector: SourceCollector(
                voices: voices, reading: rendering.reading, pages: pages, width: rendering.parallelism),
            triage: Triage(
                library: library, folders: folders, now: now, sources: Set(settings.sources.map(\.name)),
                renewing: renews ? rendered : nil),
            time: settings.time, report: report)
        return try await collection.works(&result)
    }

    /// The digest of what an article would be made with.
    private var rendered: @Sendable (SourcedArticle) -> String {
        { article in
            let voice = (article.voice ?? rendering.voice(for: article.article.kind)).voice
            return RenderingDigest.digest(voices: [voice], rendering, session.engine)
        }
    }

    func note(_ error: PipelineError, of subject: String, _ result: inout FeedReport) {
        report(.failed(subject: subject, error))
        result.failures.append(.init(subject: subject, error: error))
    }

    private var maker: EpisodeMaker { EpisodeMaker(session, rendering, folders) }

    private var articleWorks: ArticleWorks {
        ArticleWorks(
            maker: maker, settings: rendering, engine: session.engine, now: now,
            width: max(1, rendering.parallelism / 2), report: report)
    }

    var edition: DailyEdition {
        DailyEdition(
            rules: settings.edition, channel: settings.channel, time: settings.time, maker: maker,
            settings: rendering, voices: voices, sources: settings.sources, engine: session.engine,
            library: library, now: now)
    }

    private func expire(_ result: inout FeedReport) throws {
        let limit = settings.keepDays.map { now.adding(-86_400 * $0) }
        for episode in try library.surplus(before: limit, beyond: settings.keepEpisodes) {
            try library.end(episode.record.number, as: .expired, at: now)
            result.expired.append(episode.record.entry.title)
        }
    }
}
