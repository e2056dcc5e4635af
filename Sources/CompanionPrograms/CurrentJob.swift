import Synchronization

/// The job that a process has, and how long it has had it; kept for its watchdog.
final class CurrentJob: Sendable {
    private struct State {
        var job: JobQueue.Job?
        var waited = Duration.zero
        var isLate = false
    }

    private let state: Mutex<State>

    init(_ job: JobQueue.Job?) {
        state = Mutex(State(job: job))
    }

    var job: JobQueue.Job? { state.withLock { $0.job } }

    /// Whether a job had waited longer than it may.
    var isLate: Bool { state.withLock { $0.isLate } }

    func replace(with job: JobQueue.Job?) {
        state.withLock { $0 = State(job: job) }
    }

    /// Takes note that the job, if there is one, has waited for `step` more.
    ///
    /// - Returns: Whether it has now waited longer than `deadline` and its allowance.
    func wait(_ step: Duration, atMost deadline: Duration) -> Bool {
        state.withLock { state in
            guard let job = state.job else { return false }
            state.waited += step
            state.isLate = state.waited > deadline + job.allowance
            return state.isLate
        }
    }
}
