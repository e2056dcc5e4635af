internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate cache clear`: removes clips.
struct CacheClearCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Remove the clips that are kept, or those that were not used for some days.",
        discussion: """
            Only files that narrate made are removed. What runs at the same time goes on, and speaks what it needs.

            Examples:
              narrate cache clear
              narrate cache clear --older-than 30
            """)

    @Option(help: ArgumentHelp("Keep what was used in the last days.", valueName: "days"))
    var olderThan: Int?

    @Flag(help: "Print what was removed as JSON.")
    var json = false

    @OptionGroup var cache: CacheFolderOptions

    func validate() throws {
        guard olderThan.map({ (0...36_500).contains($0) }) ?? true else {
            throw ValidationError("'--older-than' must lie from 0 to 36500 days")
        }
    }

    func run() async throws {
        try await running {
            let removal = try CacheReport.clear(try cache.settings(), days: olderThan)
            Console.output(json ? try JSONDocument.text(of: removal) : removal.text)
        }
    }
}
