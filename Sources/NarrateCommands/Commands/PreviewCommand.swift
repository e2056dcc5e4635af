internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate preview`: hear an article before it goes out.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Read along, hear any part, mend names and approve, in the browser.",
        discussion: """
            The page is served on this machine alone, at an address that nobody else knows; it is the first line on standard \
            output. Saving the article or a lexicon refreshes the page. SIGTERM and SIGINT stop it.

            Examples:
              narrate preview article.txt
              narrate preview article.html --voice en-gb-read --config desk/narrate.toml
              narrate preview https://example.org/story --no-open
              narrate preview article.txt --terminal      what to look at, without a browser
            """)

    @OptionGroup var options: PreviewOptions

    func run() async throws {
        try await running {
            guard options.terminal else {
                return try Installation.becomeServer(["preview"] + CommandLine.arguments.dropFirst(2))
            }
            try await TerminalPreview(options: options).print()
        }
    }
}
