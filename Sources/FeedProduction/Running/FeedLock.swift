internal import Glibc
package import NarrationPipeline

/// Keeps a second run of the same feed waiting. The kernel lets go of it when the process ends, however it ends.
package final class FeedLock: Sendable {
    /// How often a waiting run asks, in milliseconds.
    private static let interval = 100

    private let descriptor: Int32

    /// Takes the lock in the folder `state`, or waits up to `seconds` for another run to end.
    ///
    /// - Throws: `outputNotWritable` when there is no such folder, and `feedBusy` when the other run has not ended.
    package init(
        state: String, waiting seconds: Int, isWaiting: () -> Void = {}
    ) async throws(PipelineError) {
        let path = "\(state)/lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw PipelineError(
                .outputNotWritable, "file '\(path)' cannot be written; check the folder and its permissions")
        }
        var left = seconds * 1_000 / Self.interval
        var hasTold = false
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard left > 0, !Task.isCancelled else {
                close(descriptor)
                throw PipelineError(
                    .feedBusy,
                    "one run of a feed goes at a time, and another has '\(path)'; try again when it has ended"
                )
            }
            if !hasTold { isWaiting() }
            hasTold = true
            left -= 1
            try? await Task.sleep(for: .milliseconds(Self.interval))
        }
    }

    deinit { close(descriptor) }
}
