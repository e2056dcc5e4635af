internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate cache info`: what is in the cache.
struct CacheInfoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Tell where the clips are kept, how many, and when they were used.",
        discussion: """
            Examples:
              narrate cache info
              narrate cache info --json
            """)

    @Flag(help: "Print the facts as JSON.")
    var json = false

    @OptionGroup var cache: CacheFolderOptions

    func run() async throws {
        try await running {
            let info = try CacheReport.info(try cache.settings())
            Console.output(json ? try JSONDocument.text(of: info) : info.text)
        }
    }
}
