internal import Glibc
internal import Synchronization

/// Entries of bytes under keys that say what they follow from, in a folder that several processes may use at once.
///
/// A file is written beside its name and then renamed, and never brought to the disk by force: one that a crash of the
/// machine tore is told by its digest. What is damaged in any way is removed and counts as missing. Every file is read into
/// memory before it is looked at, so that one that changes or shrinks meanwhile harms nobody.
///
/// No call throws: where the file system refuses, the cache is off from then on, and says why once.
package final class ContentCache: Sendable {
    /// The limit of a cache for which none was chosen, in bytes.
    package static let usualLimit = 2 << 30

    /// An entry is marked as used when it was not in so many seconds.
    static let markInterval = 600

    private let place: CachePlace
    private let files: EntryFile
    private let mostBytes: Int
    private let size: SizeKeeper
    private let isOff = Mutex(false)
    private let report: @Sendable (CacheFault) -> Void

    /// A cache in `folder`, which is made when the first entry is stored.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - limit: The most bytes that the entries may take; beyond it those go that were not used for the longest time.
    ///   - calls: How files are read and written.
    ///   - report: Called once when the cache can no longer be used.
    package init(
        folder: String, limit: Int = ContentCache.usualLimit, calls: CacheCalls = .system,
        report: @escaping @Sendable (CacheFault) -> Void = { _ in }
    ) {
        place = CachePlace(folder: folder)
        files = EntryFile(calls: calls)
        mostBytes = min(limit / 4, EntryFile.mostBytes - EntryHeader.byteCount)
        size = SizeKeeper(place: place, limit: limit)
        self.report = report
    }

    /// Whether entries are still looked for and stored.
    package var isOn: Bool { isOff.withLock { !$0 } }

    /// The content stored under `key`; nil when there is none.
    package func content(for key: ContentKey) -> ArraySlice<UInt8>? {
        guard isOn else { return nil }
        let path = place.path(of: key)
        switch files.read(path, markingAfter: Self.markInterval) {
        case .bytes(let bytes):
            if let content = EntryHeader.content(of: bytes, key: key) { return content }
            unlink(path)
        case .unusable: unlink(path)
        case .missing: break
        case .fault(let error): turnOff(error)
        }
        return nil
    }

    /// Whether there is an entry under `key`, whole or not.
    package func contains(_ key: ContentKey) -> Bool {
        isOn && access(place.path(of: key), F_OK) == 0
    }

    /// Stores `content` under `key`, in place of what was there; an entry that would fill more than a quarter of the cache
    /// is not stored.
    package func store(_ content: [UInt8], for key: ContentKey) {
        guard isOn, content.count <= mostBytes else { return }
        let (folderName, file) = EntryName.parts(of: key)
        let folder = place.path(of: folderName)
        let partial = "\(folder)/\(EntryName.partial())"
        let error = write([EntryHeader.bytes(key: key, content: content), content], to: partial, in: folder)
        guard error == 0 else {
            turnOff(error)
            return
        }
        guard files.calls.rename(partial, "\(folder)/\(file)") == 0 else {
            let error = errno
            unlink(partial)
            // Another process has cleared the cache meanwhile.
            if error != ENOENT { turnOff(error) }
            return
        }
        size.note(written: content.count + EntryHeader.byteCount)
    }

    /// Removes the entry of `key`: its content has proved to be of no use.
    package func remove(_ key: ContentKey) {
        guard isOn else { return }
        unlink(place.path(of: key))
    }

    /// Writes a file, and makes the folders above it when they are missing; tries again when they vanish meanwhile.
    private func write(_ pieces: [[UInt8]], to path: String, in folder: String) -> Int32 {
        for _ in 0..<3 {
            let error = files.write(pieces, to: path)
            guard error == ENOENT else { return error }
            if let error = makeFolder(folder) { return error }
        }
        return ENOENT
    }

    /// Makes `folder` and those above it; the `errno` when that fails.
    private func makeFolder(_ folder: String) -> Int32? {
        if files.calls.makeFolder(folder) == 0 || errno == EEXIST { return nil }
        guard errno == ENOENT, let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else {
            return errno
        }
        if let error = makeFolder(String(folder[..<slash])) { return error }
        return files.calls.makeFolder(folder) == 0 || errno == EEXIST ? nil : errno
    }

    private func turnOff(_ error: Int32) {
        let isFirst = isOff.withLock { isOff in
            defer { isOff = true }
            return !isOff
        }
        guard isFirst else { return }
        let reason = String(cString: strerror(error)).lowercased()
        report(CacheFault(folder: place.folder, reason: reason))
    }
}
