package import Foundation

/// A program that listens, once it has printed where.
package final class ListeningProgram: Sendable {
    package let process = Process()

    /// The first line of its standard output.
    package let firstLine: String
    private let log: URL

    /// Starts a program, which writes its messages to `log`, and waits for its first line.
    ///
    /// - Throws: ``ServerFault`` with its messages when it ends before.
    package init(
        _ program: BuiltProgram, _ arguments: [String], in folder: URL? = nil,
        environment: [String: String]? = nil, log: URL
    ) throws {
        self.log = log
        try Data().write(to: log)
        let output = Pipe()
        process.executableURL = program.url
        process.arguments = arguments
        process.currentDirectoryURL = folder
        if let environment { process.environment = environment }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else {
                let messages = String(decoding: try Data(contentsOf: log), as: UTF8.self)
                throw ServerFault(description: "'\(program.rawValue)' does not start: \(messages)")
            }
            line += more
        }
        firstLine = String(decoding: line.dropLast(), as: UTF8.self)
    }

    /// What it wrote to standard error.
    package var messages: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

    /// Stops it as a service manager does, and waits for the end.
    ///
    /// - Returns: its status; -1 when a signal ended it.
    package func terminate(_ signal: Int32 = SIGTERM) -> Int32 {
        Foundation.kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }

    /// Ends it, whatever it does.
    package func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
