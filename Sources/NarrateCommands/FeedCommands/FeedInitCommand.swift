internal import ArgumentParser
import FeedProduction
import NarrateOptions
import NarrationPipeline
import PodcastFeed

/// `narrate feed init`: writes a configuration.
struct FeedInitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write the configuration of a new feed.",
        discussion: """
            The file works as it is; every choice that it does not make stands in it as a comment. Without a source, \
            a folder 'articles' is made for pages.

            Examples:
              narrate feed init radio --source https://example.org/feed.xml --base-url https://example.org/audio/
              narrate feed init radio --source ~/saved-pages --title "My reading list"
            """)

    @Argument(help: ArgumentHelp("The feed's folder; it is made when it is missing.", valueName: "folder"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            "A folder of pages, a file, or the address of a feed, sitemap or page.",
            valueName: "folder-or-url"))
    var source: String?

    @Option(help: ArgumentHelp("Where the folder 'public' will be reached.", valueName: "url"))
    var baseURL = FeedTemplate.localAddress

    @Option(help: ArgumentHelp("The show's title; the folder's name when not given.", valueName: "text"))
    var title: String?

    @Flag(help: "Replace a configuration that is there.")
    var force = false

    func validate() throws {
        guard PublicAddress(baseURL) != nil else {
            throw ValidationError(
                "'--base-url' must be \(PublicAddress.form); write one such as https://example.org/audio/")
        }
    }

    func run() async throws {
        try await running {
            let path = try FeedSetup(
                folder: folder, source: source, title: title, baseURL: baseURL, replaces: force
            ).write()
            Console.output(
                """
                wrote \(path)
                build the feed:  narrate feed --config \(path)
                serve it:        narrate serve --root \(folder)/public

                """)
        }
    }
}
