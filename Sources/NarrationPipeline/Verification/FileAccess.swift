internal import Glibc

/// Questions about files that need no opening.
enum FileAccess {
    /// Whether this process may read the file at `path`.
    static func canRead(_ path: String) -> Bool { access(path, R_OK) == 0 }
}
