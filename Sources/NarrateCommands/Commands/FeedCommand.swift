internal import ArgumentParser

/// `narrate feed`: a podcast of articles.
struct FeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed",
        abstract: "Check and publish a podcast of articles.",
        discussion: """
            Examples:
              narrate feed check daily/public
              narrate feed publish daily/public --to /srv/www/news
            """,
        subcommands: [FeedCheckCommand.self, FeedPublishCommand.self])
}
