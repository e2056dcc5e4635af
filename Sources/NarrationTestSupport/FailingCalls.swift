internal import Foundation
package import NarrationPipeline
internal import Synchronization

/// Counts the calls of one kind by which files are written, and lets one of them fail, or all from it on.
package final class FailingCalls: Sendable {
    /// The kinds of call.
    package enum Kind: String, CaseIterable, Sendable {
        case open, write, overwrite, read, synchronize, link, rename
    }

    package let kind: Kind
    private let failing: Range<Int>
    private let error: Int32
    private let calls = Mutex(0)

    /// Fails the calls whose numbers, from 0, lie in `failing`.
    package init(_ kind: Kind, failing: Range<Int> = 0..<0, error: Int32 = ENOSPC) {
        (self.kind, self.failing, self.error) = (kind, failing, error)
    }

    /// How many calls there were.
    package var count: Int { calls.withLock { $0 } }

    private func fails(_ kind: Kind) -> Bool {
        guard kind == self.kind else { return false }
        let number = calls.withLock { calls in
            defer { calls += 1 }
            return calls
        }
        guard failing.contains(number) else { return false }
        errno = error
        return true
    }

    /// The system's calls, with those that fail in their place.
    package var fileCalls: FileCalls {
        let system = FileCalls.system
        return FileCalls(
            open: { self.fails(.open) ? -1 : system.open($0) },
            write: { self.fails(.write) ? -1 : system.write($0, $1) },
            overwrite: { self.fails(.overwrite) ? -1 : system.overwrite($0, $1, $2) },
            read: { self.fails(.read) ? -1 : system.read($0, $1, $2) },
            synchronize: { self.fails(.synchronize) ? -1 : system.synchronize($0) },
            link: { self.fails(.link) ? -1 : system.link($0, $1) },
            rename: { self.fails(.rename) ? -1 : system.rename($0, $1) })
    }
}
