internal import FoundationEssentials
internal import Glibc
internal import Subprocess
internal import SystemPackage

/// The program ffmpeg, which has the only free AAC encoder that systems commonly carry. It is started without a shell.
package struct FFmpeg: Sendable {
    /// The program's path; nil when it is not installed.
    package let program: String?

    /// How long the program may take beside the share for the length of its input.
    private let patience: Duration

    /// The most that is taken of what the program prints.
    private static let longestOutput = 1 << 18

    package init(program: String? = FFmpeg.installed(), patience: Duration = .seconds(600)) {
        self.program = program
        self.patience = patience
    }

    /// The path of the program in the first folder of `PATH` that has it.
    package static func installed() -> String? {
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return folders.split(separator: ":").map { "\($0)/ffmpeg" }.first { access($0, X_OK) == 0 }
    }

    /// What is said when the program is not installed.
    static let missing = PipelineError(
        .ffmpegMissing,
        "M4B files are made by the program 'ffmpeg'; install it, or choose another format with '--format'")

    /// Runs the program until it ends, or kills it at its deadline.
    ///
    /// - Parameters:
    ///   - arguments: All but what concerns messages and the terminal.
    ///   - seconds: The length of the audio.
    ///   - name: The file that is made, for messages.
    /// - Throws: `ffmpegMissing`; `outputNotWritable` when the disk is full; `ffmpegFailed` with the program's own words.
    func run(_ arguments: [String], seconds: Int, making name: String) async throws(PipelineError) {
        guard let program else { throw Self.missing }
        let deadline = patience + .seconds(seconds / 5)
        guard let output = await output(of: program, arguments, within: deadline) else {
            throw PipelineError(
                .ffmpegFailed,
                "'\(name)' could not be made: 'ffmpeg' did not end in \(deadline.components.seconds) seconds")
        }
        let lines = output.messages.split(whereSeparator: \.isNewline).map(String.init)
        guard !output.isSuccess || !lines.isEmpty else { return }
        if lines.contains(where: { $0.contains("No space left on device") }) {
            throw PipelineError(
                .outputNotWritable,
                "'\(name)' cannot be written: no space left on device; free space or choose another folder")
        }
        throw PipelineError(
            .ffmpegFailed, "'\(name)' could not be made: 'ffmpeg' says '\(lines.first ?? "nothing")'",
            details: Array(lines.dropFirst()))
    }

    /// How the program ended, and what it printed.
    private struct Output: Sendable {
        var isSuccess: Bool
        var messages: String
    }

    /// Nil when the deadline passed; the process is killed then.
    private func output(
        of program: String, _ arguments: [String], within deadline: Duration
    ) async -> Output? {
        await withTaskGroup(of: Output?.self) { group in
            group.addTask { await Self.output(of: program, arguments) }
            group.addTask {
                try? await Task.sleep(for: deadline)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }

    private static func output(of program: String, _ arguments: [String]) async -> Output {
        do {
            let result = try await Subprocess.run(
                .path(FilePath(program)),
                arguments: Arguments(["-v", "error", "-nostdin", "-xerror"] + arguments),
                environment: .inherit.updating(["LC_ALL": "C", "AV_LOG_FORCE_NOCOLOR": "1", "FFREPORT": nil]),
                input: .none, output: .discarded, error: .string(limit: longestOutput))
            return Output(
                isSuccess: result.terminationStatus.isSuccess, messages: result.standardError)
        } catch {
            return Output(isSuccess: false, messages: "\(error)")
        }
    }
}
