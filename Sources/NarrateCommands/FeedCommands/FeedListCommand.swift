internal import ArgumentParser
import FeedProduction
import NarrateOptions
import NarrationPipeline

/// `narrate feed list`: what is in the feed.
struct FeedListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the episodes with their GUIDs, the newest first.",
        discussion: """
            Examples:
              narrate feed list
              narrate feed list --config radio/narrate.toml --json
            """)

    @Flag(help: "Print the list as JSON.")
    var json = false

    @OptionGroup var feed: FeedConfigurationOptions

    func run() async throws {
        try await running {
            let list = try FeedList(of: try feed.settings())
            Console.output(json ? try JSONDocument.text(of: list) : list.text)
        }
    }
}
