internal import ArgumentParser

/// `narrate cache`: what has been spoken and is kept.
struct CacheCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache",
        abstract: "See, clear and check the clips that are kept.",
        discussion: """
            What was spoken once is kept, so that it need not be spoken again. Nothing is lost when it is removed.

            Examples:
              narrate cache info
              narrate cache clear --older-than 30
              narrate cache verify --cache /var/cache/narrate
            """,
        subcommands: [CacheInfoCommand.self, CacheClearCommand.self, CacheVerifyCommand.self])
}
