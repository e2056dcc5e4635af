internal import ArgumentParser
import NarrateOptions
import NarrationModel
import NarrationPipeline

/// `narrate lexicon export`: lexicons as W3C PLS.
struct LexiconExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write lexicons as a W3C PLS 1.0 document.",
        discussion: """
            Without files everything that the voice would use is written. What PLS cannot say is left out and named: \
            letters, patterns, case, and entries for other languages.

            Examples:
              narrate lexicon export names.toml --language en-GB > names.pls
              narrate lexicon export --voice en-us-news > news.pls
            """)

    @Argument(help: ArgumentHelp("Lexicons; later ones win.", valueName: "file"), completion: .file())
    var files: [String] = []

    @Option(
        help: ArgumentHelp("The language tag of the document; the voice's when not given.", valueName: "tag"))
    var language: String?

    @OptionGroup var voices: VoiceOptions
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let voice = try voices.story(in: try shared.library())
            let tag = language ?? voice.voice.language
            let exported =
                files.isEmpty
                ? LexiconConversion.pls(voice, language: tag)
                : try LexiconConversion.pls(files, language: tag)
            Console.output(exported.document)
            Console.tell(exported.diagnostics)
        }
    }
}
