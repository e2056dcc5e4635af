import Foundation
import NarrationTestSupport

/// The real program `narrate-server` on a free port of loopback, with what it prints.
final class RunningServer {
    let process = Process()

    /// The first line of its standard output.
    let url: String
    private let log: URL

    var port: Int { url.split(separator: ":").last.flatMap { Int($0.dropLast()) } ?? 0 }

    /// The folder of the test program, in which the programs lie too.
    static let program: URL = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: tests).deletingLastPathComponent().appending(path: "narrate-server")
    }()

    /// Serves `root` while `body` runs. Without other arguments, clients may ask as often as they like.
    static func run<Result>(
        _ root: URL, _ arguments: [String] = ["--rate", "0"], _ body: (RunningServer) async throws -> Result
    ) async throws -> Result {
        try await withTemporaryFolder { folder in
            let log = folder.appending(path: "log")
            let server = try RunningServer(["--root", root.path, "--port", "0"] + arguments, log: log)
            defer { server.kill() }
            return try await body(server)
        }
    }

    private init(_ arguments: [String], log: URL) throws {
        self.log = log
        try Data().write(to: log)
        let output = Pipe()
        process.executableURL = Self.program
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else {
                let messages = String(decoding: try Data(contentsOf: log), as: UTF8.self)
                throw ServerFault(description: "the server does not start: \(messages)")
            }
            line += more
        }
        url = String(decoding: line.dropLast(), as: UTF8.self)
    }

    /// The most memory that it had so far, in kilobytes.
    var mostMemory: Int? {
        let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        return status?.firstMatch(of: /VmHWM:\s+(\d+)/).flatMap { Int($0.1) }
    }

    /// What it wrote to standard error.
    var messages: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

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
    func terminate() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Runs the program, or another one, to its end.
    static func outcome(
        _ arguments: [String], program: URL = program
    ) throws -> (status: Int32, output: String, messages: String) {
        let process = Process()
        let (output, messages) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        let texts = [output, messages].map {
            String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        }
        process.waitUntilExit()
        return (process.terminationStatus, texts[0], texts[1])
    }
}
