internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate lexicon affected`: what a change of an entry would re-speak.
struct LexiconAffectedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "affected",
        abstract: "List what a change of an entry would speak anew.",
        discussion: """
            Passages are spoken as a whole. In a folder that 'narrate render' wrote they are listed with their times, in one \
            with pages without. The entry need not exist yet. Longer and closer entries keep their words, as when they are spoken.

            Examples:
              narrate lexicon affected Kupiansk out
              narrate lexicon affected 'Xi Jinping' pages/ --json
              narrate lexicon affected '(?<=Mount )Ida' out --pattern
            """)

    @Argument(help: ArgumentHelp("The word or phrase of the entry, as it is written.", valueName: "entry"))
    var entry: String

    @Argument(help: ArgumentHelp("A folder of audio files or of pages, or a page.", valueName: "dir"))
    var folder: String

    @Flag(help: "The entry is a regular expression.")
    var pattern = false

    @Flag(help: "Print the list as JSON.")
    var json = false

    @OptionGroup var lexicons: LexiconOptions
    @OptionGroup var choices: ReadingChoices
    @OptionGroup var voices: VoiceOptions
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let library = try shared.library()
            let (story, item) = try voices.both(in: library)
            let passages = try AffectedPassages(
                try LexiconProbe(entry, isPattern: pattern), library: library,
                lexicons: try lexicons.settings(choices.config), reading: try choices.settings()
            ).list(in: folder, story: story, item: item)
            Console.output(
                json ? try JSONDocument.text(of: passages) : AffectedPassage.document(for: passages))
        }
    }
}
