internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate serve`: serves the folder of a feed, by a program of its own that takes over this process.
///
/// The arguments are those of `narrate-server`, which knows and explains them itself; the HTTP library would double what `narrate`
/// takes to build.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the folder that 'narrate feed' makes; '--help' lists the options of the server.")

    @Argument(
        parsing: .captureForPassthrough,
        help: ArgumentHelp("The options of the server, such as '--root show/public'.", valueName: "option"))
    var options: [String] = []

    func run() async throws {
        try await running { try Installation.becomeServer(options) }
    }
}
