internal import ArgumentParser

/// `narrate feed`: a podcast of what sources publish, day after day.
struct FeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed",
        abstract: "Make a podcast of what your sources publish, day after day.",
        discussion: """
            Every story and item becomes an episode, and what is new of a day an edition with a chapter for each. \
            The result is a folder of files that any web server can serve.

            Examples:
              narrate feed init radio --source https://example.org/feed.xml
              narrate feed --config radio/narrate.toml
              narrate feed --config radio/narrate.toml --watch
              narrate feed check radio/public
              narrate serve --root radio/public
            """,
        subcommands: [
            FeedUpdateCommand.self, FeedInitCommand.self, FeedListCommand.self, FeedWithdrawCommand.self,
            FeedRebuildCommand.self, FeedCheckCommand.self, FeedPublishCommand.self,
        ],
        defaultSubcommand: FeedUpdateCommand.self)
}
