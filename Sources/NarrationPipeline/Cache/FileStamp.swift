internal import Glibc
import WireFormat

/// What tells that a file or folder has not changed since, without reading it.
struct FileStamp: Hashable, Sendable {
    let path: String
    private var values = [Int](repeating: 0, count: 5)

    /// The stamp of what is at `path` now; all zero when there is nothing.
    init(path: String) {
        self.path = path
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        values = [
            Int(status.st_mode), Int(status.st_size), Self.nanoseconds(status.st_mtim),
            Self.nanoseconds(status.st_ctim), Int(truncatingIfNeeded: status.st_ino),
        ]
    }

    var isFolder: Bool { mode_t(truncatingIfNeeded: values[0]) & S_IFMT == S_IFDIR }

    /// Whether the file is still what it was.
    var isCurrent: Bool { self == FileStamp(path: path) }

    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }

    func write(to writer: inout WireWriter) {
        writer.write(path)
        for value in values { writer.write(wide: value) }
    }

    init(from reader: inout WireReader) throws(WireError) {
        path = try reader.string()
        for index in values.indices { values[index] = try reader.wideInteger() }
    }
}
