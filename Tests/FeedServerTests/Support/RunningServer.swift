import Foundation
import NarrationTestSupport

/// The real program `narrate-server` on a free port of loopback, with what it prints.
final class RunningServer: Sendable {
    private let program: ListeningProgram

    var process: Process { program.process }

    /// The first line of its standard output.
    var url: String { program.firstLine }

    var port: Int { url.split(separator: ":").last.flatMap { Int($0.dropLast()) } ?? 0 }

    /// Serves `root` while `body` runs. Without other arguments, clients may ask as often as they like.
    static func run<Result>(
        _ root: URL, _ arguments: [String] = ["--rate", "0"], _ body: (RunningServer) async throws -> Result
    ) async throws -> Result {
        try await withTemporaryFolder { folder in
            let server = RunningServer(
                try ListeningProgram(
                    .server, ["--root", root.path, "--port", "0"] + arguments,
                    log: folder.appending(path: "log")))
            defer { server.program.kill() }
            return try await body(server)
        }
    }

    private init(_ program: ListeningProgram) {
        self.program = program
    }

    /// The most memory that it had so far, in kilobytes.
    var mostMemory: Int? {
        let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        return status?.firstMatch(of: /VmHWM:\s+(\d+)/).flatMap { Int($0.1) }
    }

    /// What it wrote to standard error.
    var messages: String { program.messages }

    /// The answer to a request of these lines, on a connection of its own.
    func ask(_ line: String, _ fields: [String] = []) throws -> Reply {
        try send(([line, "Host: test", "Connection: close"] + fields).joined(separator: "\r\n") + "\r\n\r\n")
    }

    func get(_ path: String, _ fields: [String] = []) throws -> Reply {
        try ask("GET \(path) HTTP/1.1", fields)
    }

    /// The answer to any bytes; fails when none comes.
    func send(_ text: String) throws -> Reply {
        let connection = try RawConnection(port: port)
        connection.send(text)
        guard let reply = Reply(connection.receive()) else { throw ServerFault(description: "no answer") }
        return reply
    }

    /// Stops as a service manager stops it, and waits for the end.
    func terminate() -> Int32 { program.terminate() }

    /// Runs the program, or another one, to its end.
    static func outcome(_ arguments: [String], program: URL = BuiltProgram.server.url) throws
        -> ProgramOutcome
    {
        try ProgramOutcome(program, arguments)
    }
}
