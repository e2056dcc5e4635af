internal import ArgumentParser
import NarrateOptions
import NarrationModel
import NarrationPipeline
import NarrationPreview

/// `narrate compare`: the same article in two voices.
struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare how two voices say an article, equally loud.",
        discussion: """
            Where the voices say other words is printed, and how long each takes. With '--output' there is a file of each \
            voice in a folder; with '--output -' both are heard in turn, passage by passage.

            Examples:
              narrate compare --voice en-us-news --voice en-gb-read article.txt
              narrate compare --voice en-us-news --voice en-gb-read article.txt --output - | aplay
              narrate compare --voice en-us-news --voice en-us-items article.txt --passages 5 --output ab
              narrate compare --voice en-us-news --voice en-gb-read article.txt --json
            """)

    @Option(help: ArgumentHelp("A voice; give two.", valueName: "voice"))
    var voice: [String] = []

    @Argument(help: ArgumentHelp("A page or feed, a web address of one, or '-'.", valueName: "input"))
    var input: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "A folder for a WAV file of each voice, or '-' for both in turn.", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Option(
        help: ArgumentHelp("The most passages that are compared; all when not given.", valueName: "count"))
    var passages: Int?

    @Flag(help: "Print the words, lengths and loudness of each passage as JSON.")
    var json = false

    @OptionGroup var lexicons: LexiconOptions
    @OptionGroup var choices: ReadingChoices
    @OptionGroup var inputs: InputOptions
    @OptionGroup var cache: CacheOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard voice.count == 2 else { throw ValidationError("a comparison needs '--voice' twice") }
        guard passages.map({ $0 > 0 }) ?? true else {
            throw ValidationError("'--passages' must be 1 or more")
        }
        guard output != "-" || !json else {
            throw ValidationError("'--json' and '--output -' both write to standard output; leave one out")
        }
    }

    func run() async throws {
        try await running {
            if output == "-" { try StandardOutput.requireListener() }
            let installation = try shared.installation()
            let sources = try InputFinder.sources(for: input)
            let read: @Sendable () throws(PipelineError) -> RenderSettings = { () throws(PipelineError) in
                try settings(installation)
            }
            try await NarrationSession.withSession(
                try read(), installation, workerCount: Installation.coreCount, report: { _ in }
            ) { session in
                let desk = try PreviewDesk(
                    sources, input: input,
                    PreviewChoices(configuration: choices.config, output: "", settings: read),
                    session: session, installation)
                try await compare(desk)
            }
        }
    }

    private func settings(_ installation: Installation) throws(PipelineError) -> RenderSettings {
        let entry = try VoiceLibrary(path: installation.voices).voice(voice[0])
        var settings = RenderSettings(
            voice: entry, itemVoice: entry, files: [], parallelism: Installation.coreCount,
            fetcher: inputs.fetcher, reading: try choices.settings(),
            lexicons: try lexicons.settings(choices.config))
        settings.cache = try cache.settings(choices.config)
        settings.sounds.disclosure = .none
        return settings
    }

    /// Has each passage said by both voices, and writes it where it is to be heard.
    private func compare(_ desk: PreviewDesk) async throws {
        for problem in await desk.state().problems { Console.message("\(problem.message) (\(problem.code))") }
        var files = try files()
        let progress = CountLine(of: "passages", isShown: Console.isWatched)
        let places = await desk.spokenPlaces.prefix(passages ?? .max)
        var comparison = VoiceComparison()
        do {
            for (number, place) in places.enumerated() {
                progress.draw(number, of: places.count)
                let sides = try await desk.heard(at: place, by: voice.map { ComparisonSide(voice: $0) })
                for (side, passage) in sides.enumerated() where !files.isEmpty {
                    try files[side % files.count].append(passage.heard)
                }
                comparison.add(sides)
            }
            progress.clear()
            for file in files { try file.finish() }
        } catch {
            progress.clear()
            for file in files { file.abandon() }
            if error is StandardOutput.Closed { return }
            throw (error as? PreviewError)?.pipelineError ?? error
        }
        if output != "-" { Console.output(json ? try JSONDocument.text(of: comparison) : comparison.text) }
        if await !desk.isComplete { throw ExitStatus.somethingLeftOut }
    }

    /// Where the voices are heard: one stream for both, or a file for each, the second of the same voice with a 2 behind its name.
    private func files() throws -> [HeardFile] {
        let settings = AudioFileSettings(.wav)
        switch output {
        case nil: return []
        case "-": return [try HeardFile(settings, write: StandardOutput.write)]
        case let path?:
            var names = SlugRegister()
            return try voice.map { try HeardFile(settings, at: "\(path)/\(names.register($0)).wav") }
        }
    }
}
