internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate lexicon list`: the entries that hold.
struct LexiconListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the entries of a voice, each with the file that it is from.",
        discussion: """
            Examples:
              narrate lexicon list
              narrate lexicon list --voice en-gb-read --lexicon draft.toml
            """)

    @Flag(help: "Print the entries as JSON.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "The configuration instead of ./narrate.toml or ~/.config/narrate/config.toml.", valueName: "file"
        ),
        completion: .file(extensions: ["toml"]))
    var config: String?

    @OptionGroup var lexicons: LexiconOptions
    @OptionGroup var voices: VoiceOptions
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let settings = try lexicons.settings(config)
            let voice = try settings.layers(for: .standardInput).voice(
                try voices.story(in: try shared.library()))
            let entries = EntryJSON.entries(of: voice)
            Console.output(json ? try JSONDocument.text(of: entries) : EntryJSON.table(of: entries))
            Console.tell(lexiconsOf: [voice])
        }
    }
}
