internal import ArgumentParser
internal import Glibc
import NarrateOptions
import NarrationPipeline
import NarrationPreview

/// The program `narrate-server preview`, which `narrate preview` becomes.
struct PreviewServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "narrate preview")

    @OptionGroup var options: PreviewOptions

    func run() async throws {
        try await running {
            let installation = try options.shared.installation()
            let page = try PreviewPage(folder: installation.page, title: options.input)
            let sources = try InputFinder.sources(for: options.input)
            guard !sources.contains(.standardInput) else {
                throw PipelineError(
                    .articleUnusable,
                    "a preview reads its article again and again, which standard input cannot; name a file, or add '--terminal'"
                )
            }
            let settings = try options.settings(installation)
            try await NarrationSession.withSession(
                settings, installation, workerCount: Installation.coreCount, startsAtOnce: true,
                report: Self.tell
            ) { [options] session in
                let choices = PreviewChoices(
                    configuration: options.choices.config, output: options.output
                ) { () throws(PipelineError) in try options.settings(installation) }
                let desk = try PreviewDesk(
                    sources, input: options.input, choices, session: session, installation)
                try await PreviewService(desk: desk, page: page, port: options.port) { address in
                    Console.output(address + "\n")
                    if !options.staysClosed { Task { await Browser.open(address) } }
                }.run()
            }
        }
    }

    @Sendable private static func tell(_ event: RenderEvent) {
        if case .noted(let diagnostic) = event { Console.tell([diagnostic]) }
    }
}

/// The way into the preview's server.
package enum PreviewProgram {
    /// Serves a preview until the process is told to stop, and exits with its status.
    package static func main(_ arguments: [String]) async {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        await PreviewServerCommand.main(arguments)
    }
}
