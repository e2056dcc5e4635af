internal import Glibc
import WireFormat

/// What tells that a file or folder has not changed since, without reading it.
package struct FileStamp: Hashable, Sendable {
    let path: String
    private var values = [Int](repeating: 0, count: 5)

    /// Whether it counts when anything of the file was changed, as its name; else only a change of its content does.
    private let includesRenaming: Bool

    /// The stamp of what is at `path` now; all zero when there is nothing.
    package init(path: String) {
        self.init(path: path, of: path, includesRenaming: true)
    }

    /// The stamp that the file at `place` will have when it is called `path`.
    init(path: String, renaming place: String) {
        self.init(path: path, of: place, includesRenaming: false)
    }

    private init(path: String, of place: String, includesRenaming: Bool) {
        self.path = path
        self.includesRenaming = includesRenaming
        var status = stat()
        guard stat(place, &status) == 0 else { return }
        values = [
            Int(status.st_mode), Int(status.st_size), Self.nanoseconds(status.st_mtim),
            includesRenaming ? Self.nanoseconds(status.st_ctim) : 0, Int(truncatingIfNeeded: status.st_ino),
        ]
    }

    var isFolder: Bool { mode_t(truncatingIfNeeded: values[0]) & S_IFMT == S_IFDIR }

    /// Whether the file is still what it was.
    var isCurrent: Bool {
        self == FileStamp(path: path, of: path, includesRenaming: includesRenaming)
    }

    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }

    func write(to writer: inout WireWriter) {
        writer.write(path)
        writer.write(UInt8(includesRenaming ? 1 : 0))
        for value in values { writer.write(wide: value) }
    }

    init(from reader: inout WireReader) throws(WireError) {
        path = try reader.string()
        includesRenaming = try reader.byte() == 1
        for index in values.indices { values[index] = try reader.wideInteger() }
    }
}
