internal import Glibc

/// A file of a public folder, as it was when the folder was listed.
struct PublishedFile: Hashable, Sendable {
    /// The path below the public folder.
    let path: String
    let byteCount: Int

    /// When it was last changed, in seconds and nanoseconds since 1970.
    let seconds: Int
    let nanoseconds: Int

    /// The file at `path` below `root`; nil when it is no plain file.
    init?(_ path: String, in root: String) {
        var info = stat()
        guard lstat("\(root)/\(path)", &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        self.path = path
        byteCount = Int(info.st_size)
        seconds = info.st_mtim.tv_sec
        nanoseconds = info.st_mtim.tv_nsec
    }

    /// Whether the file of the same name below `root` has the same size and time. Some file systems keep whole seconds alone.
    func isLike(fileIn root: String) -> Bool {
        guard let other = PublishedFile(path, in: root) else { return false }
        return other.byteCount == byteCount && other.seconds == seconds
            && (other.nanoseconds == nanoseconds || other.nanoseconds == 0)
    }
}
