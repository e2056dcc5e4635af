internal import ArgumentParser

/// `narrate voices`: the voices that can be chosen, and their level.
struct VoicesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voices",
        abstract: "List the voices, and measure how loud they are.",
        discussion: """
            Examples:
              narrate voices
              narrate voices --json
              narrate voices calibrate en-us-news
            """,
        subcommands: [VoicesListCommand.self, VoicesCalibrateCommand.self],
        defaultSubcommand: VoicesListCommand.self)
}
