import Synchronization

/// The job that a process has, and since when; read by its watchdog.
final class CurrentJob: Sendable {
    private let state: Mutex<(job: JobQueue.Job?, since: ContinuousClock.Instant?)>

    init(_ job: JobQueue.Job?) {
        state = Mutex((job, job == nil ? nil : .now))
    }

    var job: JobQueue.Job? { state.withLock { $0.job } }
    var since: ContinuousClock.Instant? { state.withLock { $0.since } }

    func replace(with job: JobQueue.Job?) {
        state.withLock { $0 = (job, job == nil ? nil : .now) }
    }
}
