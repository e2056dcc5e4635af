import Foundation
import NarrationTestSupport
import Testing

/// `narrate preview` on a free port, with a page in a folder of its own.
final class RunningPreview: Sendable {
    private let program: ListeningProgram

    /// What lies in it: the page, its configuration, and `out` for exports.
    let folder: URL

    /// The first line of its standard output.
    var url: String { program.firstLine }

    var port: Int { url.firstMatch(of: /:(\d+)\//).flatMap { Int($0.1) } ?? 0 }
    var host: String { "127.0.0.1:\(port)" }
    var origin: String { "http://\(host)" }

    /// What stands between the address of the machine and that of a resource.
    var path: String { String(url.dropFirst(origin.count)) }

    /// A page with a number, a name and a line that is left out.
    static let page = """
        <!DOCTYPE html><html lang="en"><head><title>The ferry</title><link rel="canonical" href="https://a.example/ferry"></head>
        <body><main><article><h1>The ferry sails again</h1>
        <p>The ferry Skerry left the quay on Sept. 12 with forty passengers and a brass band on board.</p>
        <p>Support local journalism. Become a member today.</p>
        <p>It had been laid up for the whole winter, since its engine needed a new shaft.</p>
        <p>The next crossing is planned for Monday, when the weather should be calm again.</p>
        </article></main></body></html>
        """

    /// Previews a page, or a sample of the checkout, while `body` runs.
    static func run<Result>(
        sample: String? = nil, page: String = page, _ body: (RunningPreview) async throws -> Result
    ) async throws -> Result {
        try await withTemporaryFolder { folder in
            let name = sample.map { URL(filePath: $0).lastPathComponent } ?? "page.html"
            let place = folder.appending(path: name)
            if let sample {
                try FileManager.default.copyItem(
                    at: Checkout.root.appending(path: "Samples/\(sample)"), to: place)
            } else {
                try Data(page.utf8).write(to: place)
            }
            try Data("# The desk's.\n".utf8).write(to: folder.appending(path: "narrate.toml"))
            let program = try ListeningProgram(
                .narrate, ["preview", name, "--no-open", "--output", "out"], in: folder,
                environment: environment(folder), log: folder.appending(path: "log"))
            defer { program.kill() }
            let preview = RunningPreview(program, in: folder)
            return try await body(preview)
        }
    }

    /// The variables of the program: nothing of this machine's is read.
    static func environment(_ folder: URL) -> [String: String] {
        ProcessInfo.processInfo.environment.merging(["NARRATE_CACHE": "", "XDG_CONFIG_HOME": folder.path]) {
            $1
        }
    }

    private init(_ program: ListeningProgram, in folder: URL) {
        self.program = program
        self.folder = folder
    }

    /// What it wrote to standard error.
    var messages: String { program.messages }

    /// Stops as a service manager stops it, and waits for the end.
    func terminate(_ signal: Int32 = SIGTERM) -> Int32 { program.terminate(signal) }

    /// Runs `narrate` to its end.
    static func outcome(_ arguments: [String], in folder: URL? = nil) throws -> ProgramOutcome {
        try ProgramOutcome(
            BuiltProgram.narrate.url, arguments, in: folder,
            environment: environment(folder ?? FileManager.default.temporaryDirectory))
    }
}
