internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate cache verify`: are the clips whole?
struct CacheVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read every clip that is kept, and remove those that are damaged.",
        discussion: """
            A damaged clip is spoken anew when it is needed, also without this command.

            Exit status: 0 when all are whole, 1 when some were damaged.

            Examples:
              narrate cache verify
              narrate cache verify --cache /var/cache/narrate --json
            """)

    @Flag(help: "Print what was found as JSON.")
    var json = false

    @OptionGroup var cache: CacheFolderOptions

    func run() async throws {
        try await running {
            let progress = CountLine(of: "clips", isShown: Console.isWatched)
            let verification = try CacheReport.verify(try cache.settings()) { read, count in
                if read % 100 == 0 { progress.draw(read, of: count) }
            }
            progress.clear()
            Console.output(json ? try JSONDocument.text(of: verification) : verification.text)
            if verification.damaged > 0 { throw ExitStatus.somethingLeftOut }
        }
    }
}
