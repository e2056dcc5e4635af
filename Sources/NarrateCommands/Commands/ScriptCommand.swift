internal import ArgumentParser
import NarrateOptions
import NarrationModel
import NarrationPipeline

/// `narrate script`: what will be said.
struct ScriptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "script",
        abstract: "Print what will be said for a page or feed.",
        discussion: """
            Examples:
              narrate script article.txt
              narrate script article.txt --format phonemes --voice en-gb-read
              narrate script article.txt --drop caption
              narrate script article.txt --format json     every word with the rule that changed it
            """)

    /// How the script is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, phonemes, ipa, ssml
    }

    @Argument(help: ArgumentHelp("A page or feed, a web address of one, or '-'.", valueName: "input"))
    var input: String

    @Option(help: "How to print it: text, json, phonemes (by the engine's names), ipa or ssml.")
    var format: Format = .text

    @OptionGroup var lexicons: LexiconOptions
    @OptionGroup var choices: ReadingChoices
    @OptionGroup var inputOptions: InputOptions
    @OptionGroup var feeds: FeedOptions
    @OptionGroup var voices: VoiceOptions
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let installation = try shared.installation()
            let library = VoiceLibrary(path: installation.voices)
            let (story, item) = try voices.both(in: library)
            let (reading, settings) = (try choices.settings(), try lexicons.settings(choices.config))
            Console.tell(lexiconsOf: [story, item])
            var diagnostics: [Diagnostic] = []
            for source in try InputFinder.sources(for: input) {
                let layers = try settings.layers(for: source)
                let pages = try PageStages.pages(
                    of: source, by: inputOptions.fetcher, following: feeds.following, reading: reading)
                for article in pages.flatMap(\.edition.articles) {
                    let voice = layers.voice(for: article, story: story, item: item)
                    Console.output(try await document(for: article, voice, installation))
                }
                diagnostics += pages.flatMap(\.edition.diagnostics)
            }
            Console.tell(diagnostics)
            if diagnostics.contains(where: { $0.severity == .warning }) { throw ExitStatus.somethingLeftOut }
        }
    }

    private func document(
        for article: Article, _ entry: VoiceLibrary.Entry, _ installation: Installation
    ) async throws -> String {
        let script = PageStages.script(for: article, voice: entry)
        switch format {
        case .text: return ScriptText.document(for: script)
        case .json:
            return try JSONDocument.text(of: ScriptJSON(script, title: article.headline, voice: entry.voice))
        case .ssml: return ScriptSSML.document(for: script, voice: entry.voice)
        case .phonemes, .ipa:
            do {
                let lines = try await ScriptPhonemes.lines(
                    for: script, voice: entry.voice, installation, inIPA: format == .ipa)
                return ScriptText.document(for: script, phonemes: lines)
            } catch let error as PipelineError {
                throw entry.locating(error)
            }
        }
    }
}
