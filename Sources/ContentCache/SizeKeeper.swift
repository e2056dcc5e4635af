internal import Glibc
internal import Synchronization

/// Keeps a cache below its limit, without listing it often.
///
/// The first estimate comes from some of the folders, over which keys are spread evenly. Everything is listed when the
/// estimate reaches the limit, and after each sixteenth of the limit that this process has written, since others write too.
/// What is to go is not removed at once, which may take milliseconds a file, but some files with each one that is written. So a
/// cache may outgrow its limit by a sixteenth for each process that writes to it.
final class SizeKeeper: Sendable {
    /// The share of the limit that is left when entries are removed.
    private static let kept = 0.9

    /// How many folders are listed for an estimate.
    private static let sample = 8

    /// The least entries that must lie in them; all folders of a smaller cache are listed.
    private static let leastSample = 16

    /// The most entries that are removed for one that is written.
    private static let mostRemovals = 8

    /// How old a file that is being written must be to be taken for a leftover, in seconds: writing takes milliseconds.
    private static let oldestPartial = 3600

    private struct State {
        /// What the entries are thought to take; nil before the first look.
        var estimate: Int?

        /// What was written since everything was listed.
        var written = 0

        /// The entries that are to go, the least recently used last.
        var leaving: [CacheListing.File] = []
    }

    private let place: CachePlace
    private let limit: Int
    private let state = Mutex(State())

    /// Keeps the entries below `limit`, the most bytes that they may take.
    init(place: CachePlace, limit: Int) {
        self.place = place
        self.limit = limit
    }

    /// Takes note of an entry that was written, and removes others when there are too many.
    func note(written byteCount: Int) {
        state.withLock { state in
            state.written += byteCount
            let estimate = (state.estimate ?? estimated()) + byteCount
            state.estimate = estimate
            if state.leaving.isEmpty, estimate > limit || state.written > limit / 16 { list(&state) }
            removeSome(&state)
        }
    }

    private func estimated() -> Int {
        let first = Int.random(in: 0..<EntryName.folderCount)
        let listing = CacheListing(
            place, folders: (first..<first + Self.sample).map { $0 % EntryName.folderCount })
        Self.sweep(listing.partials)
        guard listing.entries.count >= Self.leastSample else { return CacheListing(place).byteCount }
        return listing.byteCount * EntryName.folderCount / Self.sample
    }

    /// Lists everything, removes leftovers, and notes what is to go.
    private func list(_ state: inout State) {
        let listing = CacheListing(place)
        Self.sweep(listing.partials)
        state.written = 0
        state.estimate = listing.byteCount
        var excess = listing.byteCount - Int(Self.kept * Double(limit))
        guard listing.byteCount > limit else { return }
        let entries = listing.entries.sorted { ($0.used, $0.path) < ($1.used, $1.path) }
        let leaving = entries.prefix { entry in
            defer { excess -= entry.byteCount }
            return excess > 0
        }
        state.leaving = leaving.reversed()
    }

    private func removeSome(_ state: inout State) {
        for _ in 0..<Self.mostRemovals {
            guard let entry = state.leaving.popLast() else { return }
            // One that was used meanwhile stays.
            if entry.isUnchanged { unlink(entry.path) }
            state.estimate = state.estimate.map { $0 - entry.byteCount }
        }
    }

    /// Removes files whose writers were killed.
    static func sweep(_ partials: [CacheListing.File]) {
        let now = time(nil)
        for file in partials where now - file.used / 1_000_000_000 > oldestPartial { unlink(file.path) }
    }
}
