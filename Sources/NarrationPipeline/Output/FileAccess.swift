internal import Glibc

/// Questions about files that need no opening.
enum FileAccess {
    /// Whether there is a file at `path`, whoever may read it.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether this process may read the file at `path`.
    static func canRead(_ path: String) -> Bool { access(path, R_OK) == 0 }
}
