import Foundation
import NarrationTestSupport
import Testing

/// `narrate preview` on a free port, with a page in a folder of its own.
final class RunningPreview: Sendable {
    let process = Process()

    /// What lies in it: the page, its configuration, and `out` for exports.
    let folder: URL

    /// The first line of its standard output.
    let url: String

    private let log: URL

    /// The folder of the test program, in which the programs lie too.
    static let programs: URL = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: tests).deletingLastPathComponent()
    }()

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
            let preview = try RunningPreview([name, "--no-open", "--output", "out"], in: folder)
            defer { preview.kill() }
            return try await body(preview)
        }
    }

    /// The variables of the program: nothing of this machine's is read.
    static func environment(_ folder: URL) -> [String: String] {
        ProcessInfo.processInfo.environment.merging(["NARRATE_CACHE": "", "XDG_CONFIG_HOME": folder.path]) {
            $1
        }
    }

    private init(_ arguments: [String], in folder: URL) throws {
        self.folder = folder
        log = folder.appending(path: "log")
        try Data().write(to: log)
        let output = Pipe()
        process.executableURL = Self.programs.appending(path: "narrate")
        process.arguments = ["preview"] + arguments
        process.currentDirectoryURL = folder
        process.environment = Self.environment(folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else {
                let messages = String(decoding: try Data(contentsOf: log), as: UTF8.self)
                throw ServerFault(description: "the preview does not start: \(messages)")
            }
            line += more
        }
        url = String(decoding: line.dropLast(), as: UTF8.self)
    }

    /// What it wrote to standard error.
    var messages: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

    /// Stops as a service manager stops it, and waits for the end.
    func terminate(_ signal: Int32 = SIGTERM) -> Int32 {
        Foundation.kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }

    private func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Runs `narrate` to its end.
    static func outcome(
        _ arguments: [String], in folder: URL? = nil
    ) throws -> (status: Int32, output: Data, messages: String) {
        let process = Process()
        let (output, messages) = (Pipe(), Pipe())
        process.executableURL = programs.appending(path: "narrate")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment(folder ?? FileManager.default.temporaryDirectory)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, data, text)
    }
}
