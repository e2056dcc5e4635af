internal import Glibc

extension InputSource {
    /// From so many bytes on, sources are long: to speak what is in them takes many times as long as to start a worker.
    private static let longByteCount = 1 << 14

    /// Whether there is sure to be work for several workers. Nothing is read; what comes from elsewhere than files does not count.
    static func areLong(_ sources: [InputSource]) -> Bool {
        var byteCount = 0
        for source in sources {
            byteCount += source.byteCount ?? 0
            if byteCount >= longByteCount { return true }
        }
        return false
    }

    /// The length of a file; nil for what is none.
    private var byteCount: Int? {
        guard case .file(let path) = self else { return nil }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }
}
