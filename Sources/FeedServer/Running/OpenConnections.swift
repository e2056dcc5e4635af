internal import Synchronization

/// How many connections each client has open.
package final class OpenConnections: Sendable {
    private let most: Int
    private let counts = Mutex<[String: Int]>([:])

    /// - Parameter most: how many each client may have.
    package init(most: Int) {
        self.most = most
    }

    /// Counts one more of `client`; false when it has as many as it may.
    package func add(_ client: String) -> Bool {
        counts.withLock { counts in
            let count = counts[client] ?? 0
            guard count < most else { return false }
            counts[client] = count + 1
            return true
        }
    }

    /// Counts one less of `client`, which was counted before.
    package func remove(_ client: String) {
        counts.withLock { counts in
            let count = (counts[client] ?? 0) - 1
            counts[client] = count > 0 ? count : nil
        }
    }

    /// How many clients have any.
    package var clientCount: Int { counts.withLock { $0.count } }
}
