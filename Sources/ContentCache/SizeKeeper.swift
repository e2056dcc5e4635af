internal import Glibc

/// Keeps a cache below its limit, without listing it often.
///
/// The first estimate comes from some of the folders, over which keys are spread evenly. Everything is listed when the
/// estimate reaches the limit, and after each sixteenth of the limit that this process has written, since others write too.
/// So a cache may outgrow its limit by a sixteenth for each process that writes to it.
struct SizeKeeper {
    /// The share of the limit that is left when entries are removed.
    private static let kept = 0.9

    /// How many folders are listed for an estimate.
    private static let sample = 8

    /// How old a file that is being written must be to be taken for a leftover, in seconds: writing takes milliseconds.
    static let oldestPartial = 3600

    let place: CachePlace

    /// The most bytes that the entries may take.
    let limit: Int

    /// What the entries are thought to take; nil before the first look.
    private var estimate: Int?

    /// What was written since everything was listed.
    private var written = 0

    init(place: CachePlace, limit: Int) {
        self.place = place
        self.limit = limit
    }

    /// Takes note of an entry that was written, and removes others when there are too many.
    mutating func note(written byteCount: Int) {
        written += byteCount
        let before = estimate ?? estimated()
        estimate = before + byteCount
        guard before + byteCount > limit || written > limit / 16 else { return }
        estimate = trim()
        written = 0
    }

    private func estimated() -> Int {
        let first = Int.random(in: 0..<EntryName.folderCount)
        let listing = CacheListing(
            place, folders: (first..<first + Self.sample).map { $0 % EntryName.folderCount })
        Self.sweep(listing.partials)
        return listing.byteCount * EntryName.folderCount / Self.sample
    }

    /// Removes leftovers, and the least recently used entries when there is more than the limit.
    ///
    /// - Returns: The bytes of what is left.
    private func trim() -> Int {
        let listing = CacheListing(place)
        Self.sweep(listing.partials)
        var byteCount = listing.byteCount
        guard byteCount > limit else { return byteCount }
        for entry in listing.entries.sorted(by: { ($0.used, $0.path) < ($1.used, $1.path) }) {
            guard Double(byteCount) > Self.kept * Double(limit) else { break }
            unlink(entry.path)
            byteCount -= entry.byteCount
        }
        return byteCount
    }

    /// Removes files whose writers were killed.
    static func sweep(_ partials: [CacheListing.File]) {
        let now = time(nil)
        for file in partials where now - file.used / 1_000_000_000 > oldestPartial { unlink(file.path) }
    }
}
