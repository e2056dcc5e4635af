import FeedProduction
import Foundation
import NarrationPipeline
import Synchronization

/// The calls by which files are written, with something done before each: a look at the target, or a failure.
final class WatchedCalls: Sendable {
    private let state = Mutex((count: 0, renamed: [String]()))
    private let before: @Sendable (Int) -> Bool

    /// `before` is told the number of each call, from 1, and says whether the call may be made.
    init(before: @escaping @Sendable (Int) -> Bool) {
        self.before = before
    }

    var count: Int { state.withLock { $0.count } }

    /// The names that files were given, in order.
    var renamed: [String] { state.withLock { $0.renamed } }

    var calls: FileCalls {
        let system = FileCalls.system
        return FileCalls(
            open: { self.mayCall() ? system.open($0) : Self.fail() },
            write: { self.mayCall() ? system.write($0, $1) : Int(Self.fail()) },
            overwrite: system.overwrite, read: system.read,
            synchronize: { self.mayCall() ? system.synchronize($0) : Self.fail() },
            link: system.link,
            rename: { old, new in
                guard self.mayCall() else { return Self.fail() }
                self.state.withLock { $0.renamed.append(new) }
                return system.rename(old, new)
            })
    }

    private func mayCall() -> Bool {
        before(
            state.withLock {
                $0.count += 1
                return $0.count
            })
    }

    private static func fail() -> Int32 {
        errno = ENOSPC
        return -1
    }
}
