internal import ArgumentParser
import FeedProduction
import NarrateOptions
import NarrationPipeline

/// `narrate feed check`: is a public folder what directories and players ask for?
struct FeedCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a finished public folder against what directories and players ask for.",
        discussion: """
            Feeds, pages and episodes are read as players read them: tags, lengths, dates, addresses, pictures, chapters in all \
            their places, transcripts, digests and whatever else Apple, PSP-1 and the podcast namespace ask for. Errors are \
            what players or directories refuse, warnings what they recommend, and notes are good to know. What a server must do \
            (ranges, HEAD, types) cannot be seen in a folder.

            Exit status: 0 when all is well, 1 when there is an error, or a warning with '--strict', 66 when the folder has no \
            feed.

            Examples:
              narrate feed check daily/public
              narrate feed check daily/public --strict --quick
              narrate feed check daily/public --json
            """)

    @Argument(help: ArgumentHelp("The public folder.", valueName: "folder"), completion: .directory)
    var folder: String = "public"

    @Flag(help: "Do not read audio files to their ends, and compare no digests.")
    var quick = false

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @Flag(help: "Print the findings as JSON.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print nothing but errors.")
    var quiet = false

    func run() async throws {
        try await running {
            let report = try FeedFolderChecker(folder: folder, isQuick: quick).check()
            if json {
                Console.output(try JSONDocument.text(of: report))
            } else if !quiet {
                Console.output(FeedCheckText.document(for: report))
            }
            if !report.isClean(strict: strict) { throw ExitStatus.somethingLeftOut }
        }
    }
}
