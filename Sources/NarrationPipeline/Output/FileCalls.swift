internal import Glibc

/// The calls by which files are written; tests put calls that fail in their place.
///
/// Each follows the system call of its name: at least 0, or -1 with `errno` set.
package struct FileCalls: Sendable {
    /// Opens or makes the file at a path, emptied, for reading and writing; gives its descriptor.
    package var open: @Sendable (_ path: String) -> Int32

    /// Writes bytes at the descriptor's place; may write fewer.
    package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int

    /// Writes bytes at an offset, and leaves the descriptor's place; may write fewer.
    package var overwrite: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int

    /// Reads bytes at an offset; 0 at the end.
    package var read: @Sendable (_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer, _ offset: Int) -> Int

    /// Brings the file to the disk.
    package var synchronize: @Sendable (_ file: Int32) -> Int32

    /// Gives a file a second name.
    package var link: @Sendable (_ path: String, _ new: String) -> Int32

    /// Gives a file another name, in place of any file of that name.
    package var rename: @Sendable (_ path: String, _ new: String) -> Int32

    package init(
        open: @escaping @Sendable (_ path: String) -> Int32,
        write: @escaping @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int,
        overwrite: @escaping @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int,
        read:
            @escaping @Sendable (_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer, _ offset: Int) -> Int,
        synchronize: @escaping @Sendable (_ file: Int32) -> Int32,
        link: @escaping @Sendable (_ path: String, _ new: String) -> Int32,
        rename: @escaping @Sendable (_ path: String, _ new: String) -> Int32
    ) {
        self.open = open
        self.write = write
        self.overwrite = overwrite
        self.read = read
        self.synchronize = synchronize
        self.link = link
        self.rename = rename
    }

    /// The system's own calls.
    package static let system = FileCalls(
        open: { Glibc.open($0, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) },
        write: { Glibc.write($0, $1.baseAddress, $1.count) },
        overwrite: { pwrite($0, $1.baseAddress, $1.count, $2) },
        read: { pread($0, $1.baseAddress, $1.count, $2) },
        synchronize: { fsync($0) },
        link: { Glibc.link($0, $1) },
        rename: { Glibc.rename($0, $1) })
}
