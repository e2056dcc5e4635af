internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate lexicon import`: other lexicons into our own form.
struct LexiconImportCommand: AsyncParsableCommand {
    /// Our own forms.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case tsv, toml
    }

    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Write a W3C PLS lexicon, or any other, in columns or TOML.",
        discussion: """
            Of several ways to say a word the preferred one is taken, else the first. What is lost is said.

            Examples:
              narrate lexicon import names.pls > names.toml
              narrate lexicon import names.pls --format tsv > names.tsv
            """)

    @Argument(
        help: ArgumentHelp("The lexicon: .pls, .xml, .toml or .tsv.", valueName: "file"), completion: .file())
    var file: String

    @Option(help: "The form to write: tsv or toml.")
    var format: Format = .toml

    func run() async throws {
        try await running {
            let converted = try LexiconConversion.own(file, isTable: format == .tsv)
            Console.output(converted.document)
            Console.tell(converted.diagnostics)
        }
    }
}
