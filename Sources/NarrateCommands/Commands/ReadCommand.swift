internal import ArgumentParser
import NarrateOptions
import NarrationModel
import NarrationPipeline

/// `narrate read`: the text as it was read from a page.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Print the articles of a page or feed as they are read.",
        discussion: """
            Of a feed (RSS, Atom, JSON Feed, news sitemap) the entries are printed, and the pages of those that are \
            only links.

            Examples:
              narrate read article.txt
              narrate read article.txt --omissions     what is left out, and by which rule
              narrate read article.txt --keep sidebar --drop caption,byline
              narrate read - --format json < article.txt
              narrate read feed.xml --no-follow        what the feed itself holds
            """)

    /// How the articles are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, body, json, markdown
    }

    @Argument(help: ArgumentHelp("A page or feed, a web address of one, or '-'.", valueName: "input"))
    var input: String

    @Option(help: "How to print it: text, body (running text alone), json or markdown.")
    var format: Format = .text

    @Flag(help: "List what is left out instead, each with its rule and its place on the page.")
    var omissions = false

    @OptionGroup var choices: ReadingChoices
    @OptionGroup var inputOptions: InputOptions
    @OptionGroup var feeds: FeedOptions
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let reading = try choices.settings()
            let sources = try InputFinder.sources(for: input)
            var failures: [PipelineError] = []
            var isComplete = true
            for source in sources {
                do throws(PipelineError) {
                    isComplete = try prints(source, reading) && isComplete
                } catch {
                    guard sources.count > 1 else { throw error }
                    Console.message(error.description)
                    failures.append(error)
                }
            }
            if let first = failures.first, failures.count == sources.count { throw ExitStatus.of(first) }
            if !isComplete || !failures.isEmpty { throw ExitStatus.somethingLeftOut }
        }
    }

    /// Prints the pages of `source`, and says whether they were read without a warning.
    private func prints(_ source: InputSource, _ reading: ReadingSettings) throws(PipelineError) -> Bool {
        let pages = try PageStages.pages(
            of: source, by: inputOptions.fetcher, following: feeds.following, reading: reading)
        for page in pages { Console.output(try document(for: page.edition)) }
        let diagnostics = pages.flatMap(\.edition.diagnostics)
        Console.tell(diagnostics)
        return !diagnostics.contains { $0.severity == .warning }
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
