internal import ArgumentParser
internal import FoundationEssentials
import NarrateOptions
import NarrationModel
import NarrationPipeline

/// `narrate render`: articles to audio files.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Make an audio file of every story and feed item.",
        discussion: """
            For each article this writes the audio with its chapters, the transcript (.vtt), the chapters \
            (.chapters.json) and the manifest (.json: every word with its time, every omission with its rule). \
            '--format' makes several kinds of audio at once, '--with' more documents, '--edition' one file of everything.

            Of a feed (RSS, Atom, JSON Feed, news sitemap) every entry is rendered; the pages of entries that are only \
            links are fetched, unless '--no-follow' is given.

            Examples:
              narrate render article.txt --output out
              narrate render pages/ --output out --format mp3,opus --with html,epub,srt
              narrate render pages/ --output out --edition "Morning news" --fit 20m --intro bell.wav
              narrate render article.txt --dry-run
              narrate render article.txt --output out --drop caption
              narrate render article.txt --output out --force
              narrate render article.txt --output - --format wav | aplay
              xclip -o | narrate render - --output out --json
              narrate render https://example.org/feed.xml --output out --limit 10
            """)

    @Argument(
        help: ArgumentHelp("Pages, feeds, folders of pages, web addresses, or '-'.", valueName: "input")
    )
    var inputs: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write to; '-' speaks to standard output at once, as wav or mp3.",
            valueName: "folder"))
    var output: String?

    @Flag(
        name: [.customShort("n"), .long],
        help:
            "Write nothing: tell how long the episodes will be, how large their files, and when chapters begin."
    )
    var dryRun = false

    @OptionGroup var audio: AudioFileOptions
    @OptionGroup var sidecars: SidecarOptions
    @OptionGroup var edition: EditionOptions

    @Option(help: ArgumentHelp("The collection that the files belong to.", valueName: "title"))
    var album = "Narrated articles"

    @Option(
        help: ArgumentHelp(
            "A PNG or JPEG as the cover of all files; without it each has its article's picture, or a drawn one.",
            valueName: "file"),
        completion: .file())
    var cover: String?

    @Option(help: ArgumentHelp("How many workers speak at once.", valueName: "count"))
    var jobs: Int?

    @Flag(help: "Replace files of earlier runs; without it, articles whose files are there are refused.")
    var force = false

    @Flag(help: "Print what was made as JSON.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print nothing but errors.")
    var quiet = false

    @OptionGroup var cache: CacheOptions
    @OptionGroup var lexicons: LexiconOptions
    @OptionGroup var choices: ReadingChoices
    @OptionGroup var inputOptions: InputOptions
    @OptionGroup var sounds: SoundOptions
    @OptionGroup var feeds: FeedOptions
    @OptionGroup var voices: VoiceOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard output != nil || dryRun else {
            throw ValidationError("'--output' names the folder to write to; '--dry-run' needs none")
        }
        guard
            !sidecars.sidecars.contains(.book)
                || audio.files.contains(where: { [.mp3, .m4b, .opus].contains($0.format) })
        else { throw ValidationError("'--with epub' needs mp3, m4b or opus among the formats") }
        if let streamProblem { throw ValidationError(streamProblem) }
        guard jobs.map({ (1...256).contains($0) }) ?? true else {
            throw ValidationError("'--jobs' must lie from 1 to 256")
        }
    }

    func run() async throws {
        try await running {
            let installation = try shared.installation()
            let (sources, missing) = sources()
            if output == Self.standardOutput {
                return try await stream(sources, missing, try settings(installation), installation)
            }
            let folder =
                dryRun
                ? nil
                : try output.map { path throws(PipelineError) in
                    try OutputFolder(path: path, replaces: force)
                }
            let settings = try settings(installation)
            Console.tell(lexiconsOf: [settings.voice, settings.itemVoice])
            let progress = ProgressLine(
                sourceCount: sources.count, isShown: Console.isWatched && !quiet)
            var report = try await NarrationPipeline.render(
                sources, settings, installation, workerCount: workerCount, output: folder
            ) { progress.note($0) }
            progress.clear()
            report.failures = missing + report.failures
            try tell(report)
        }
    }

    var workerCount: Int { jobs ?? Installation.coreCount }

    /// What the arguments mean; those that mean nothing are reported and passed over.
    private func sources() -> (sources: [InputSource], missing: [RenderReport.Failure]) {
        var sources: [InputSource] = []
        var missing: [RenderReport.Failure] = []
        for input in inputs {
            do throws(PipelineError) {
                sources += try InputFinder.sources(for: input)
            } catch {
                Console.message(error.description)
                missing.append(.init(subject: input, error: error))
            }
        }
        return (sources, missing)
    }

    private func settings(_ installation: Installation) throws(PipelineError) -> RenderSettings {
        let (story, item) = try voices.both(in: VoiceLibrary(path: installation.voices))
        let covers = try CoverSettings(configuration: choices.config)
        let coverFile = cover ?? covers.file
        var picture: CoverImage?
        if let coverFile { picture = try CoverImage(file: coverFile) }
        var settings = RenderSettings(
            voice: story, itemVoice: item,
            files: audio.files, sidecars: sidecars.sidecars, edition: edition.edition, album: album,
            cover: picture, covers: covers, parallelism: workerCount * 2, fetcher: inputOptions.fetcher,
            following: feeds.following,
            reading: try choices.settings(), lexicons: try lexicons.settings(choices.config),
            sounds: try sounds.settings(choices.config))
        settings.cache = try cache.settings(choices.config)
        settings.identity = RunIdentity(
            arguments: MeaningfulArguments.of(Array(CommandLine.arguments.dropFirst()), inputs: inputs),
            configuration: choices.config, files: [coverFile].compactMap(\.self))
        settings.loudness = audio.loudness
        settings.sounds.level = Float(audio.loudness.level)
        return settings
    }

    private func tell(_ report: RenderReport) throws {
        if json {
            Console.output(try JSONDocument.text(of: ReportJSON(report)))
        } else if !quiet {
            Console.output(
                dryRun
                    ? ReportText.forecast(for: report) : ReportText.document(for: report, in: output ?? "."))
        }
        let diagnostics = report.pages.flatMap(\.diagnostics)
        Console.tell(diagnostics.filter { $0.severity == .warning || !quiet })
        for article in report.episodes {
            for diagnostic in article.diagnostics where diagnostic.severity == .warning && !quiet {
                Console.message("\(article.title): \(diagnostic.message) (\(diagnostic.code.rawValue))")
            }
        }
        let status = ExitStatus.of(report)
        if status != .success { throw status }
    }
}
