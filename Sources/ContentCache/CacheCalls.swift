internal import Glibc

/// The calls by which entries are read and written; tests put calls that fail in their place.
///
/// Each follows the system call of its name: at least 0, or -1 with `errno` set.
package struct CacheCalls: Sendable {
    /// Opens the file at a path for reading, without waiting and without following a link; gives its descriptor.
    package var open: @Sendable (_ path: String) -> Int32

    /// Makes a file that is not there yet, for writing; gives its descriptor.
    package var create: @Sendable (_ path: String) -> Int32

    /// Reads the next bytes; 0 at the end.
    package var read: @Sendable (_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int

    /// Writes bytes; may write fewer.
    package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int

    /// Gives a file another name, in place of any file of that name.
    package var rename: @Sendable (_ path: String, _ new: String) -> Int32

    /// Makes a folder that only its owner may use.
    package var makeFolder: @Sendable (_ path: String) -> Int32

    /// The system's own calls.
    package static let system = CacheCalls(
        open: { Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW) },
        create: { Glibc.open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) },
        read: { Glibc.read($0, $1.baseAddress, $1.count) },
        write: { Glibc.write($0, $1.baseAddress, $1.count) },
        rename: { Glibc.rename($0, $1) },
        makeFolder: { mkdir($0, 0o700) })
}
