internal import Glibc

/// What lies in the folder of a cache, without what is in the entries.
struct CacheListing {
    /// A file of the cache.
    struct File {
        var path: String
        var key: ContentKey?

        /// The bytes that it takes on a disk whose blocks have 4 KiB.
        var byteCount: Int

        /// When it was last used, or written, in nanoseconds since 1970.
        var used: Int

        /// Whether the file was neither used nor written since.
        var isUnchanged: Bool {
            var status = stat()
            return lstat(path, &status) == 0 && Self.used(status) == used
        }

        static func used(_ status: stat) -> Int {
            status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        }
    }

    private(set) var entries: [File] = []

    /// The files that are being written, and those whose writers were killed.
    private(set) var partials: [File] = []

    /// Lists the folders of these numbers; what is not there is not listed.
    init(_ place: CachePlace, folders: some Sequence<Int>) {
        for number in folders { list(EntryName.folder(number), in: place) }
    }

    /// Lists everything.
    init(_ place: CachePlace) {
        self.init(place, folders: 0..<EntryName.folderCount)
    }

    /// The bytes that all entries take.
    var byteCount: Int { entries.reduce(0) { $0 + $1.byteCount } }

    private mutating func list(_ name: String, in place: CachePlace) {
        let path = place.path(of: name)
        guard let folder = opendir(path) else { return }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let file = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            add(file, in: name, path: "\(path)/\(file)", dirfd(folder))
        }
    }

    private mutating func add(_ file: String, in folder: String, path: String, _ descriptor: Int32) {
        let key = EntryName.key(folder: folder, file: file)
        guard key != nil || EntryName.isPartial(file) else { return }
        var status = stat()
        // Another process may have removed it since.
        guard fstatat(descriptor, file, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
        let blocks = (Int(status.st_size) + 4_095) / 4_096
        let found = File(
            path: path, key: key, byteCount: blocks * 4_096,
            used: File.used(status))
        if key == nil { partials.append(found) } else { entries.append(found) }
    }
}
