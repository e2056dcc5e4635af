internal import CWorkerFork
internal import Glibc
import SpeechSynthesis

/// Runs a piece of work in a child process that is forked for it.
enum ForkedChild {
    /// The status with which a child says that it ran out of memory.
    static let memoryStatus: Int32 = 72

    /// The longest answer: an hour of PCM.
    private static let longestAnswer: UInt64 = 160 << 20

    /// Forks, runs `work` in the child, and gives what it returned there.
    ///
    /// - Throws: how the child ended, when it crashed, hung, or went over a limit; and `engineUnavailable` when the
    ///   machine can start no process.
    static func answer(
        within budget: ChildLimits.Budget, task: ChildTask = .passage, _ work: () -> [UInt8]
    ) throws(SynthesisError) -> [UInt8] {
        var limits = worker_limits(
            address_space_bytes: UInt64(budget.addressSpaceBytes), cpu_seconds: UInt32(budget.cpuSeconds),
            wall_milliseconds: UInt32(clamping: budget.wallMilliseconds), answer_bytes: longestAnswer,
            file_bytes: UInt64(budget.fileBytes))
        var child = worker_child()
        var pipe: Int32 = -1
        switch worker_fork(&limits, &child, &pipe) {
        case 1:
            let bytes = work()
            bytes.withUnsafeBufferPointer { worker_answer(pipe, $0.baseAddress, $0.count) }
            worker_exit(0)
        case 0:
            return try collect(child, task, &limits)
        default:
            throw SynthesisError(
                .engineUnavailable,
                "a worker could not start a process; free memory or raise the process limit")
        }
    }

    private static func collect(
        _ child: worker_child, _ task: ChildTask, _ limits: inout worker_limits
    ) throws(SynthesisError) -> [UInt8] {
        var length = 0
        var ending = worker_ending()
        let bytes = worker_collect(&limits, child, &length, &ending)
        defer { free(bytes) }
        if let error = failure(ending, task) { throw error }
        guard let bytes, length > 0 else {
            throw SynthesisError(.childCrashed, "\(task.subject)'s process ended without an answer")
        }
        return Array(UnsafeBufferPointer(start: bytes, count: length))
    }

    private static func failure(_ ending: worker_ending, _ task: ChildTask) -> SynthesisError? {
        if ending.timed_out != 0 || ending.signal == SIGXCPU || ending.signal == SIGKILL {
            return SynthesisError(.childTimedOut, "\(task.actor) did not finish \(task.subject) in its time")
        }
        if ending.exit_status == memoryStatus {
            return SynthesisError(
                .memoryExceeded, "\(task.actor) wanted more memory for \(task.subject) than it may have")
        }
        if ending.too_long != 0 {
            return SynthesisError(.memoryExceeded, "a passage's audio is longer than one answer may be")
        }
        if ending.signal != 0 {
            return SynthesisError(
                .childCrashed, "\(task.actor) crashed on \(task.subject) with signal \(ending.signal)")
        }
        if ending.exit_status != 0 || ending.error != 0 {
            return SynthesisError(
                .childCrashed, "\(task.subject)'s process failed with status \(ending.exit_status)")
        }
        return nil
    }
}
