internal import Synchronization

/// Does something the first time that it is called, and nothing after that.
final class OnceOnly: Sendable {
    private let isDone = Mutex(false)
    private let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) {
        self.work = work
    }

    @Sendable func call() {
        let isFirst = isDone.withLock { isDone in
            defer { isDone = true }
            return !isDone
        }
        if isFirst { work() }
    }
}
