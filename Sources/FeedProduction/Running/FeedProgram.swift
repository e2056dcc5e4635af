import FeedLibrary
internal import FoundationEssentials
package import NarrationModel
package import NarrationPipeline
import PageFetching
import PodcastFeed

/// What `narrate feed` does: opens what a run needs, and lets it run.
package struct FeedProgram: Sendable {
    package let settings: FeedSettings
    private let installation: Installation
    private let options: FeedRunOptions
    private let report: @Sendable (RenderEvent) -> Void

    /// Called once when another run of the feed has to end first.
    private let isWaiting: @Sendable () -> Void

    package init(
        _ settings: FeedSettings, _ installation: Installation, _ options: FeedRunOptions,
        isWaiting: @escaping @Sendable () -> Void = {},
        report: @escaping @Sendable (RenderEvent) -> Void = { _ in }
    ) {
        self.settings = settings
        self.installation = installation
        self.options = options
        self.isWaiting = isWaiting
        self.report = report
    }

    /// Brings the feed up to date.
    ///
    /// - Throws: `feedBusy`; when settings or voices cannot be used; when nothing can be written.
    package func update(at now: Moment) async throws(PipelineError) -> FeedReport {
        try await run(at: now) { run, library in
            let fetcher = PageFetcher(allowsPrivateAddresses: options.allowsPrivateAddresses)
            return try await run.update(
                from: KeptPages(fetcher, library: library, now: now), renews: options.renews,
                isPatient: options.isPatient)
        }
    }

    /// Takes the episodes back that `names` mean: GUIDs, addresses of articles, or titles.
    ///
    /// - Throws: `inputMissing` for a name that means no episode, or several; and as ``update(at:)``.
    package func withdraw(_ names: [String], at now: Moment) async throws(PipelineError) -> FeedReport {
        try await run(at: now) { run, library in
            var episodes: [LibraryEpisode] = []
            for name in names { episodes.append(try EpisodeFinder.episode(name, in: library)) }
            return try await run.withdraw(episodes)
        }
    }

    private func run(
        at now: Moment, _ body: @Sendable (FeedRun, FeedLibrary) async throws -> FeedReport
    ) async throws(PipelineError) -> FeedReport {
        do throws(any Error) {
            let voices = try FeedVoices(settings, in: VoiceLibrary(path: installation.voices))
            let rendering = try rendering(voices)
            try rendering.cache.check(notIn: settings.output)
            try makeFolder(settings.state)
            let lock = try await FeedLock(
                state: settings.state, waiting: options.patience, isWaiting: isWaiting)
            defer { withExtendedLifetime(lock) {} }
            try LostLibrary.check(settings)
            let library = try FeedLibrary(path: settings.library)
            let standardCover = try CoverImage(file: installation.cover)
            return try await NarrationSession.withSession(
                rendering, installation, workerCount: options.workerCount, report: report
            ) { session in
                let run = try FeedRun(
                    settings, rendering: rendering, voices: voices, library: library, session: session,
                    now: now, standardCover: standardCover, report: report)
                return try await body(run, library)
            }
        } catch {
            throw PipelineError(feed: error)
        }
    }

    /// How articles are rendered.
    private func rendering(_ voices: FeedVoices) throws(PipelineError) -> RenderSettings {
        let path = settings.configuration
        let covers = try CoverSettings(configuration: path)
        var rendering = RenderSettings(
            voice: voices.story, itemVoice: voices.item, files: settings.files, sidecars: FeedRun.sidecars,
            album: settings.channel.title, covers: covers, parallelism: options.workerCount * 2,
            fetcher: PageFetcher(allowsPrivateAddresses: options.allowsPrivateAddresses),
            reading: try ReadingSettings(configuration: path),
            lexicons: try LexiconSettings(configuration: path),
            sounds: try SoundSettings(configuration: path))
        if let file = covers.file { rendering.cover = try CoverImage(file: file) }
        rendering.cache = options.cache
        rendering.sounds.level = Float(rendering.loudness.level)
        return rendering
    }

    private func makeFolder(_ path: String) throws(PipelineError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw PipelineError(
                .outputNotWritable,
                "folder '\(path)' cannot be made; check permissions, or name another as 'state' under [feed]")
        }
    }
}

extension FeedRun {
    /// The documents that every episode of a feed has.
    package static let sidecars: Set<Sidecar> = [
        .transcript, .subtitles, .transcriptJSON, .chapters, .page, .cover,
    ]
}

extension PipelineError {
    /// The error that whatever went wrong in a run of a feed is told as.
    package init(feed error: any Error) {
        switch error {
        case let error as PipelineError: self = error
        case let error as LibraryError: self.init(Code(rawValue: error.code.rawValue), error.message)
        case is CancellationError:
            self.init(.interrupted, "the run was interrupted; run 'narrate feed' again to go on")
        default:
            self.init(.internalFault, "a run of a feed failed in a way that nobody has thought of; report it")
        }
    }
}
