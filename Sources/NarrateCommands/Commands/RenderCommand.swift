internal import ArgumentParser
internal import FoundationEssentials
import NarrationModel
import NarrationPipeline

/// `narrate render`: articles to audio files.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Make an audio file of every story and feed item.",
        discussion: """
            For each article this writes the audio with its chapters, the transcript (.vtt), the chapters \
            (.chapters.json) and the manifest (.json: every word with its time, every omission with its rule).

            Of a feed (RSS, Atom, JSON Feed, news sitemap) every entry is rendered; the pages of entries that are only \
            links are fetched, unless '--no-follow' is given.

            Examples:
              narrate render article.txt --output out
              narrate render pages/ --output out --format wav --voice en-gb-read
              narrate render article.txt --output out --drop caption
              narrate render article.txt --output out --force
              xclip -o | narrate render - --output out --json
              narrate render https://example.org/feed.xml --output out --limit 10
            """)

    @Argument(
        help: ArgumentHelp("Pages, feeds, folders of pages, web addresses, or '-'.", valueName: "input")
    )
    var inputs: [String]

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var output: String

    @Option(help: "The kind of audio file: mp3 or wav.")
    var format: AudioFormat = .mp3

    @Option(help: ArgumentHelp("Kilobits a second of an MP3: 24 to 160.", valueName: "kbit/s"))
    var bitrate = 64

    @Option(help: ArgumentHelp("The collection that the files belong to.", valueName: "title"))
    var album = "Narrated articles"

    @Option(help: ArgumentHelp("A PNG or JPEG for the files' cover.", valueName: "file"), completion: .file())
    var cover: String?

    @Option(help: ArgumentHelp("How many workers speak at once.", valueName: "count"))
    var jobs: Int?

    @Flag(help: "Replace files of earlier runs; without it, articles whose files are there are refused.")
    var force = false

    @Flag(help: "Print what was made as JSON.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print nothing but errors.")
    var quiet = false

    @OptionGroup var lexicons: LexiconOptions
    @OptionGroup var choices: ReadingChoices
    @OptionGroup var inputOptions: InputOptions
    @OptionGroup var feeds: FeedOptions
    @OptionGroup var voices: VoiceOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard [24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160].contains(bitrate) else {
            throw ValidationError("'--bitrate' must be 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144 or 160")
        }
        guard jobs.map({ (1...256).contains($0) }) ?? true else {
            throw ValidationError("'--jobs' must lie from 1 to 256")
        }
    }

    func run() async throws {
        try await running {
            let installation = try shared.installation()
            let folder = try OutputFolder(path: output, replaces: force)
            let settings = try settings(installation)
            Console.tell(lexiconsOf: [settings.voice, settings.itemVoice])
            let (sources, missing) = sources()
            let progress = ProgressLine(isShown: Console.isWatched && !quiet)
            var report = try await NarrationPipeline.render(
                sources, settings, installation, workerCount: workerCount, output: folder
            ) { progress.note($0) }
            progress.clear()
            report.failures = missing + report.failures
            try tell(report)
        }
    }

    private var workerCount: Int { jobs ?? Installation.coreCount }

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
        return RenderSettings(
            voice: story, itemVoice: item,
            files: [AudioFileSettings(format, bitRate: bitrate)], album: album,
            cover: try CoverImage(file: cover ?? installation.cover),
            parallelism: workerCount * 2, fetcher: inputOptions.fetcher, following: feeds.following,
            reading: try choices.settings(), lexicons: try lexicons.settings(choices.config))
    }

    private func tell(_ report: RenderReport) throws {
        if json {
            Console.output(try JSONDocument.text(of: ReportJSON(report)))
        } else if !quiet {
            Console.output(ReportText.document(for: report, in: output))
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

extension AudioFormat: ExpressibleByArgument {}
