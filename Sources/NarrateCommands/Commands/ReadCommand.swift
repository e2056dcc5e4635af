internal import ArgumentParser
import NarrationModel
import NarrationPipeline

/// `narrate read`: the text as it was read from a page.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Print the articles of a page as they are read.",
        discussion: """
            Examples:
              narrate read article.txt
              narrate read article.txt --omissions     what is left out, and by which rule
              narrate read article.txt --keep sidebar --drop caption,byline
              narrate read - --format json < article.txt
            """)

    /// How the articles are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, body, json, markdown
    }

    @Argument(help: ArgumentHelp("A page saved as text, a web address, or '-'.", valueName: "input"))
    var input: String

    @Option(help: "How to print it: text, body (running text alone), json or markdown.")
    var format: Format = .text

    @Flag(help: "List what is left out instead, each with its rule and its place on the page.")
    var omissions = false

    @OptionGroup var choices: ReadingChoices
    @OptionGroup var inputOptions: InputOptions
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let reading = try choices.settings()
            for source in try InputFinder.sources(for: input) {
                let edition = try PageStages.edition(of: source, by: inputOptions.fetcher, reading: reading)
                Console.output(try document(for: edition))
            }
        }
    }

    private func document(for edition: Edition) throws(PipelineError) -> String {
        if omissions, format != .json { return OmissionList.document(for: edition) }
        return switch format {
        case .text: EditionText.document(for: edition)
        case .body: BodyText.document(for: edition)
        case .json: try JSONDocument.text(of: EditionJSON(edition))
        case .markdown: EditionMarkdown.document(for: edition)
        }
    }
}
