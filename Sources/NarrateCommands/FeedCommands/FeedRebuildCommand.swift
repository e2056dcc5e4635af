internal import ArgumentParser
import FeedProduction
import NarrateOptions
import NarrationPipeline

/// `narrate feed rebuild`: makes a lost library anew.
struct FeedRebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Make the library anew from what lies beside the episodes.",
        discussion: """
            For a library that is lost or damaged. Episodes keep their GUIDs, dates and places. The library that was \
            there is kept as 'feed.sqlite.old'.

            Examples:
              narrate feed rebuild --config radio/narrate.toml
            """)

    @OptionGroup var feed: FeedConfigurationOptions

    func run() async throws {
        try await running {
            let report = try await FeedRebuild(try feed.settings()).run(waiting: feed.wait)
            for folder in report.unread {
                Console.message(
                    "folder '\(folder)' has no record that can be read, and is left out; its article is made again"
                )
            }
            Console.output(
                "\(report.episodeCount) episodes, \(report.endedCount) that are no longer in the feed\n")
            if !report.unread.isEmpty { throw ExitStatus.somethingLeftOut }
        }
    }
}
