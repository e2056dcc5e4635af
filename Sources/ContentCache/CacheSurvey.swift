internal import Glibc

/// What a cache holds, and what can be done to all of it; for people, not for runs.
package struct CacheSurvey: Sendable {
    /// How many entries, and the bytes that they take.
    package struct Count: Hashable, Sendable {
        package var entries = 0
        package var byteCount = 0

        /// Nothing.
        package init() {}

        mutating func add(_ file: CacheListing.File) {
            entries += 1
            byteCount += file.byteCount
        }
    }

    private let place: CachePlace
    private let files: EntryFile

    /// A survey of the cache in `folder`, which need not be there.
    package init(folder: String, calls: CacheCalls = .system) {
        place = CachePlace(folder: folder)
        files = EntryFile(calls: calls)
    }

    /// The entries, and when the least and the most recently used one were used, in seconds since 1970.
    package func overview() -> (count: Count, used: ClosedRange<Int>?) {
        let listing = CacheListing(place)
        var count = Count()
        for entry in listing.entries { count.add(entry) }
        let times = listing.entries.map { $0.used / 1_000_000_000 }
        guard let first = times.min(), let last = times.max() else { return (count, nil) }
        return (count, first...last)
    }

    /// Removes the entries that were not used in the last `seconds`; all, with what is left of writers, without it.
    ///
    /// - Returns: What was removed.
    /// - Throws: when an entry may not be removed.
    package func clear(olderThan seconds: Int? = nil) throws(CacheFault) -> Count {
        let listing = CacheListing(place)
        let latest = seconds.map { time(nil) - $0 } ?? Int(Int32.max) << 16
        var removed = Count()
        for entry in listing.entries where entry.used / 1_000_000_000 < latest {
            guard try remove(entry.path) else { continue }
            removed.add(entry)
        }
        if seconds == nil {
            for file in listing.partials { _ = try remove(file.path) }
        } else {
            SizeKeeper.sweep(listing.partials)
        }
        for number in 0..<EntryName.folderCount { rmdir(place.path(of: EntryName.folder(number))) }
        rmdir(place.versionFolder)
        return removed
    }

    /// Reads every entry and removes those that are damaged.
    ///
    /// - Parameter progress: Called with how many entries have been read, of how many.
    /// - Returns: The whole entries, and those that were removed.
    /// - Throws: when an entry may not be read or removed.
    package func verify(
        progress: (_ read: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(CacheFault) -> (whole: Count, damaged: Count) {
        let listing = CacheListing(place)
        var (whole, damaged) = (Count(), Count())
        for (index, entry) in listing.entries.enumerated() {
            progress(index, listing.entries.count)
            guard let isWhole = try isWhole(entry) else { continue }
            if isWhole {
                whole.add(entry)
            } else if try remove(entry.path) {
                damaged.add(entry)
            }
        }
        SizeKeeper.sweep(listing.partials)
        return (whole, damaged)
    }

    /// Whether an entry is undamaged; nil when it has gone.
    private func isWhole(_ entry: CacheListing.File) throws(CacheFault) -> Bool? {
        guard let key = entry.key else { return false }
        switch files.read(entry.path, markingAfter: nil) {
        case .bytes(let bytes): return EntryHeader.content(of: bytes, key: key) != nil
        case .missing: return nil
        case .unusable: return false
        case .fault(EIO): return false
        case .fault(let error): throw fault(error)
        }
    }

    /// Removes a file; false when it has gone already.
    private func remove(_ path: String) throws(CacheFault) -> Bool {
        if unlink(path) == 0 { return true }
        guard errno == ENOENT else { throw fault(errno) }
        return false
    }

    private func fault(_ error: Int32) -> CacheFault {
        CacheFault(folder: place.folder, reason: String(cString: strerror(error)).lowercased())
    }
}
