internal import ArgumentParser
internal import Glibc
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
    }

    func run() async throws {
        try await running {
            guard output != "-" || isatty(STDOUT_FILENO) == 0 else {
                throw PipelineError(
                    .outputNotWritable,
                    "sound must not be written to a terminal; name a folder with '--output', or add '| aplay'"
                )
            }
            let comparison = try await compared()
            switch output {
            case nil: Console.output(comparison.text)
            case "-":
                let heard = comparison.pairs.flatMap(\.sides).map(\.heard)
                do {
                    try StandardOutput.write(HeardPassage.file(of: heard) ?? [])
                } catch is StandardOutput.Closed { return }
            case let folder?: try write(comparison, to: folder)
            }
        }
    }

    /// A file of each voice; of a voice that is compared with itself the second has a 2 behind its name.
    private func write(_ comparison: VoiceComparison, to folder: String) throws(PipelineError) {
        var names = SlugRegister()
        for (side, voice) in voice.enumerated() {
            let heard = comparison.pairs.map { $0.sides[side].heard }
            let path = "\(folder)/\(names.register(voice)).wav"
            try OutputFolder.replace(path, with: HeardPassage.file(of: heard) ?? [])
            Console.message("'\(path)' is written")
        }
        Console.output(comparison.text)
    }

    private func compared() async throws -> VoiceComparison {
        let installation = try shared.installation()
        let sources = try InputFinder.sources(for: input)
        let read: @Sendable () throws(PipelineError) -> RenderSettings = { () throws(PipelineError) in
            let entry = try VoiceLibrary(path: installation.voices).voice(voice[0])
            var settings = RenderSettings(
                voice: entry, itemVoice: entry, files: [], parallelism: Installation.coreCount,
                fetcher: inputs.fetcher, reading: try choices.settings(),
                lexicons: try lexicons.settings(choices.config))
            settings.cache = try cache.settings(choices.config)
            settings.sounds.disclosure = .none
            return settings
        }
        return try await NarrationSession.withSession(
            try read(), installation, workerCount: Installation.coreCount, report: { _ in }
        ) { session in
            let desk = try PreviewDesk(
                sources, input: input,
                PreviewChoices(configuration: choices.config, output: "", settings: read), session: session,
                installation)
            do throws(PreviewError) {
                return try await desk.comparison(
                    of: "1", voice.map { ComparisonSide(voice: $0) }, as: .wav, limit: passages ?? .max)
            } catch {
                throw error.pipelineError
            }
        }
    }
}
