internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate lexicon add`: an entry for a word.
struct LexiconAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add an entry to a lexicon, or replace the one that it has.",
        discussion: """
            The entry goes into the file of '--to', into the own lexicon of '--voice', or else into the first file that \
            the configuration names under [lexicon]. Everything else in the file stays as it is. The voice must have all \
            sounds of the entry.

            Examples:
              narrate lexicon add Kupiansk ˈkuːpjænsk
              narrate lexicon add Izium ih-ZYOOM --kind respell --to names.tsv
              narrate lexicon add SBU --kind letters --voice en-us-news
              narrate lexicon add '(?<=Mount )Ida' ˈaɪdə --pattern --to names.toml
            """)

    @Argument(help: ArgumentHelp("The word as it is written.", valueName: "word"))
    var written: String

    @Argument(help: ArgumentHelp("How it is said: IPA, or what '--kind' says.", valueName: "ipa"))
    var value: String?

    @Option(
        help: ArgumentHelp(
            "What the value is: ipa, say, letters, word, mnemonics or respell.", valueName: "kind"))
    var kind: EntryDraft.Kind = .ipa

    @Option(
        help: ArgumentHelp("The lexicon, .tsv or .toml; it is made when there is none.", valueName: "file"),
        completion: .file(extensions: ["tsv", "toml"]))
    var to: String?

    @Option(
        help: ArgumentHelp(
            "The voice whose lexicon it is, and that must have the sounds.", valueName: "voice"))
    var voice: String?

    @Option(
        help: ArgumentHelp(
            "Where the pronunciation is from, or what else an editor should know.", valueName: "text"))
    var note: String?

    @Flag(help: "The word is a regular expression.")
    var pattern = false

    @Flag(help: "The word is found only as it is written, in no other case.")
    var caseSensitive = false

    @Option(
        help: ArgumentHelp(
            "The voices that the entry is for, as the start of their language tags.", valueName: "tag"))
    var language: String?

    @OptionGroup var configuration: ConfigurationOptions

    /// The configuration that was named.
    var config: String? { configuration.config }

    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard value != nil || !kind.needsValue else {
            throw ValidationError(
                "an entry needs how the word is said; only '--kind letters' and 'word' do without")
        }
    }

    func run() async throws {
        try await running {
            let installation = try shared.installation()
            let library = VoiceLibrary(path: installation.voices)
            let voice = try library.voice(self.voice ?? VoiceLibrary.defaultVoice).voice
            let path = try path(in: library)
            let draft = EntryDraft(
                written: written, kind: kind, value: value ?? "", note: note ?? "", isPattern: pattern,
                isCaseSensitive: caseSensitive, language: language)
            let outcome = try await LexiconAddition(draft, voice: voice).write(to: path, installation)
            let verb = outcome.replaced == nil ? "added" : "replaced"
            Console.output("\(outcome.place): \(verb) '\(written)', said \(outcome.phonemes)\n")
            if let old = outcome.replaced { Console.output("it was \(old)\n") }
        }
    }

    private func path(in library: VoiceLibrary) throws(PipelineError) -> String {
        if let to { return to }
        if let voice { return try library.ownLexicon(of: voice) }
        if let first = try LexiconSettings.firstFile(configuration: config) { return first }
        throw PipelineError(
            .configurationUnusable,
            "an entry needs a file; name one with '--to' or '--voice', or under [lexicon] in narrate.toml")
    }
}

extension EntryDraft.Kind: ExpressibleByArgument {}
