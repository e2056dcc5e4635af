internal import ArgumentParser
import NarrateOptions
import NarrationModel
import NarrationPipeline

/// `narrate lexicon check`: how names and unknown words of articles will be said.
struct LexiconCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "List names and unknown words with the sounds they will get, and what is undecided.",
        discussion: """
            Listed are names and words spelt as English is not that no lexicon has, so that the engine says them by its \
            rules for English; capitals that a rule reads; and what could not be decided, in its sentence. '--all' \
            adds the words that a lexicon has and those that English rules read rightly; JSON always has them.

            Examples:
              narrate lexicon check article.txt
              narrate lexicon check pages/ --voice en-gb-read --strict
              narrate lexicon check article.txt --lexicon draft.toml --json
              narrate lexicon check article.txt --words /usr/share/dict/words
            """)

    @Argument(
        help: ArgumentHelp("Pages, feeds, folders of pages, web addresses, or '-'.", valueName: "input"))
    var inputs: [String]

    @Flag(help: "List every word that was looked at, also those that need no look.")
    var all = false

    @Flag(help: "Print the findings as JSON, with every word.")
    var json = false

    @Flag(help: "End with status 1 when a name has no lexicon or something is undecided.")
    var strict = false

    @Option(
        help: ArgumentHelp("A list of words, one a line, that the engine says well.", valueName: "file"),
        completion: .file())
    var words: String?

    @OptionGroup var lexicons: LexiconOptions
    @OptionGroup var choices: ReadingChoices
    @OptionGroup var inputOptions: InputOptions
    @OptionGroup var feeds: FeedOptions
    @OptionGroup var voices: VoiceOptions
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let installation = try shared.installation()
            let known = try words.map(KnownWords.read) ?? []
            let check = try await LexiconCheck.check(try articles(installation), known: known, installation)
            Console.output(json ? try JSONDocument.text(of: check) : check.document(all: all))
            if strict, check.isIncomplete { throw ExitStatus.somethingLeftOut }
        }
    }

    /// The articles of all inputs, each with the voice and lexicons that would speak it.
    private func articles(_ installation: Installation) throws(PipelineError) -> [(
        article: Article, voice: VoiceLibrary.Entry
    )] {
        let library = VoiceLibrary(path: installation.voices)
        let (story, item) = try voices.both(in: library)
        let (reading, settings) = (try choices.settings(), try lexicons.settings(choices.config))
        var articles: [(article: Article, voice: VoiceLibrary.Entry)] = []
        for input in inputs {
            for source in try InputFinder.sources(for: input) {
                let layers = try settings.layers(for: source)
                let pages = try PageStages.pages(
                    of: source, by: inputOptions.fetcher, following: feeds.following, reading: reading)
                for article in pages.flatMap(\.edition.articles) {
                    articles.append(
                        (article, layers.voice(for: article, story: story, item: item)))
                }
            }
        }
        return articles
    }
}
