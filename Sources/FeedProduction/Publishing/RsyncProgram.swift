internal import FoundationEssentials
import NarrationPipeline
internal import Subprocess
internal import SystemPackage

/// The program rsync, started without a shell, with a limit of time.
struct RsyncProgram: Sendable {
    private let options: [String]

    /// How long the program may wait for the other side.
    private let timeout: Int

    /// How long a whole call may take: a first copy of years takes hours.
    private static let deadline = Duration.seconds(24 * 3600)

    /// The most that is taken of what it prints: a line for each of a hundred thousand files.
    private static let longestOutput = 1 << 25

    init(_ settings: PublishSettings) {
        timeout = settings.timeout
        options = ["--timeout=\(settings.timeout)"] + (settings.remoteShell.map { ["--rsh=\($0)"] } ?? [])
    }

    /// Runs the program until it ends.
    ///
    /// - Parameters:
    ///   - arguments: Options, `--`, and the places.
    ///   - accepted: Exit codes beside 0 that are no failure.
    /// - Returns: What it printed.
    /// - Throws: `rsyncMissing`; `publishingFailed` with what the exit code means and the program's own words.
    func run(_ arguments: [String], accepting accepted: [Int32] = []) async throws(PipelineError) -> String {
        let all = options + arguments
        let outcome = await withTaskGroup(of: Outcome.self) { group in
            group.addTask { await Self.outcome(of: all) }
            group.addTask {
                try? await Task.sleep(for: Self.deadline)
                return .late
            }
            defer { group.cancelAll() }
            return await group.next() ?? .late
        }
        switch outcome {
        case .ended(let code, let output, let messages):
            if code == 0 || accepted.contains(code) { return output }
            let lines = messages.split(whereSeparator: \.isNewline).map(String.init)
            throw PipelineError(
                .publishingFailed, "rsync ended with \(code): \(RsyncExit.meaning(of: code))",
                details: Array(lines.prefix(10)))
        case .missing:
            throw PipelineError(
                .rsyncMissing,
                "a target on another machine needs the program 'rsync'; install it, or publish to a folder")
        case .late:
            throw PipelineError(
                .publishingFailed, "rsync did not end within a day; check the connection, then publish again")
        case .broken(let reason):
            throw PipelineError(.publishingFailed, "rsync could not be run: \(reason); publish again")
        }
    }

    private enum Outcome: Sendable {
        case ended(Int32, output: String, messages: String)
        case missing
        case late
        case broken(String)
    }

    private static func outcome(of arguments: [String]) async -> Outcome {
        do {
            let result = try await Subprocess.run(
                .name("rsync"), arguments: Arguments(arguments),
                environment: .inherit.updating(["LC_ALL": "C"]),
                input: .none, output: .string(limit: longestOutput), error: .string(limit: 1 << 18))
            let code: Int32 =
                switch result.terminationStatus {
                case .exited(let code): Int32(code)
                case .signaled(let signal): 128 + Int32(signal)
                }
            return .ended(code, output: result.standardOutput, messages: result.standardError)
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .missing
        } catch {
            return .broken("\(error)")
        }
    }
}
