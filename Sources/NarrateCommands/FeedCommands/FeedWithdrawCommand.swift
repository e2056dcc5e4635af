internal import ArgumentParser
import FeedProduction
import NarrateOptions
import NarrationPipeline

/// `narrate feed withdraw`: takes episodes back.
struct FeedWithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take episodes back: they leave the feed for good, and their files go.",
        discussion: """
            An episode is named by its GUID, its article's address or its title. Editions that it is in are made anew \
            without it. It does not come again, also when its source still has it.

            Examples:
              narrate feed withdraw https://example.org/2026/11/bridge
              narrate feed withdraw "Bridge to open in spring" --config radio/narrate.toml
            """)

    @Argument(help: ArgumentHelp("GUIDs, addresses or titles.", valueName: "episode"))
    var episodes: [String]

    @Flag(help: "Print what was done as JSON.")
    var json = false

    @OptionGroup var feed: FeedConfigurationOptions
    @OptionGroup var work: FeedWorkOptions

    func run() async throws {
        try await running {
            let settings = try feed.settings()
            let progress = ProgressLine(sourceCount: 0, isShown: Console.isWatched)
            let program = FeedProgram(
                settings, try work.shared.installation(), try work.options(feed),
                isWaiting: FeedConfigurationOptions.tellWaiting, report: { progress.note($0) })
            let report = try await program.withdraw(episodes, at: RunClock.now())
            progress.clear()
            Console.output(
                json
                    ? try JSONDocument.text(of: FeedReportJSON(report)) : report.text(output: settings.output)
            )
            let status = ExitStatus.of(report)
            if status != .success { throw status }
        }
    }
}
