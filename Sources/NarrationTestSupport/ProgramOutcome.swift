package import Foundation

/// What a program printed until it ended.
package struct ProgramOutcome: Sendable {
    package let status: Int32

    /// What it wrote to standard output.
    package let bytes: Data
    package let messages: String

    /// The same as text.
    package var output: String { String(decoding: bytes, as: UTF8.self) }

    /// Runs a program to its end, with the variables of the tests unless others are given.
    package init(
        _ program: URL, _ arguments: [String], in folder: URL? = nil, environment: [String: String]? = nil
    ) throws {
        let process = Process()
        let (output, messages) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        if let environment { process.environment = environment }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        bytes = output.fileHandleForReading.readDataToEndOfFile()
        self.messages = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
    }
}
