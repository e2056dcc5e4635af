import Foundation
import NarrationTestSupport

/// Runs the program `narrate` as a user would.
struct Narrate {
    struct Outcome {
        var status: Int32
        var output: String
        var messages: String
    }

    /// Starts the program with variables, without waiting for it; its output goes nowhere.
    static func start(_ arguments: [String], with variables: [String: String] = [:]) throws -> Process {
        let process = Process()
        process.executableURL = BuiltProgram.narrate.url
        process.arguments = arguments
        process.environment = environment(variables)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// The variables that the program sees: those of the tests and `variables`, and no cache unless these name one.
    private static func environment(_ variables: [String: String]) -> [String: String] {
        ProcessInfo.processInfo.environment.merging(["NARRATE_CACHE": ""]) { $1 }.merging(variables) { $1 }
    }

    /// Runs the program to its end, with `input` on its standard input, in a working folder and with variables;
    /// or `program` in its place.
    static func run(
        program: String? = nil, _ arguments: [String], input: String? = nil, in place: URL? = nil,
        with variables: [String: String] = [:]
    ) async throws -> Outcome {
        try await withTemporaryFolder { folder in
            let names = ["in", "out", "err"].map { folder.appending(path: $0) }
            for url in names { try Data((url == names[0] ? input ?? "" : "").utf8).write(to: url) }
            let status = try await Aside.run {
                let process = Process()
                process.executableURL = program.map { URL(filePath: $0) } ?? BuiltProgram.narrate.url
                process.arguments = arguments
                process.currentDirectoryURL = place
                process.environment = environment(variables)
                process.standardInput = try FileHandle(forReadingFrom: names[0])
                process.standardOutput = try FileHandle(forWritingTo: names[1])
                process.standardError = try FileHandle(forWritingTo: names[2])
                try process.run()
                process.waitUntilExit()
                return process.terminationStatus
            }
            return Outcome(
                status: status, output: try String(contentsOf: names[1], encoding: .utf8),
                messages: try String(contentsOf: names[2], encoding: .utf8))
        }
    }

    /// The contents of all files in `folder`, by name.
    static func contents(of folder: URL) throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) })
    }
}
