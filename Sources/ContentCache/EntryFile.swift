internal import Glibc

/// Reads and writes the files of entries, whole.
struct EntryFile: Sendable {
    /// What came of an attempt.
    enum Outcome {
        /// The whole file.
        case bytes([UInt8])

        /// There is no such file.
        case missing

        /// There is something else than a file, or one that no writer has made.
        case unusable

        /// The file system refused, with this `errno`.
        case fault(Int32)
    }

    /// The longest file that is taken for an entry, in bytes.
    static let mostBytes = 1 << 28

    let calls: CacheCalls

    /// Reads the file at `path`, and marks it as used now when it was not in the last `seconds`.
    func read(_ path: String, markingAfter seconds: Int?) -> Outcome {
        let file = calls.open(path)
        guard file >= 0 else {
            switch errno {
            case ENOENT: return .missing
            case ELOOP: return .unusable
            default: return .fault(errno)
            }
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return .fault(errno) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.mostBytes else { return .unusable }
        guard let bytes = bytes(of: file, count: Int(status.st_size)) else { return .fault(errno) }
        if let seconds, time(nil) - status.st_mtim.tv_sec > seconds { futimens(file, nil) }
        return .bytes(bytes)
    }

    /// As many bytes as there are, up to `count`; nil when reading fails.
    private func bytes(of file: Int32, count: Int) -> [UInt8]? {
        var hasFailed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            while filled < count {
                let got = calls.read(file, UnsafeMutableRawBufferPointer(rebasing: raw[filled...]))
                if got < 0, errno == EINTR { continue }
                hasFailed = got < 0
                guard got > 0 else { break }
                filled += got
            }
        }
        return hasFailed ? nil : bytes
    }

    /// Writes `pieces` to a new file at `path`.
    ///
    /// - Returns: 0, or the `errno` of the call that failed; nothing is left then.
    func write(_ pieces: [[UInt8]], to path: String) -> Int32 {
        let file = calls.create(path)
        guard file >= 0 else { return errno }
        for piece in pieces {
            let error = write(piece, to: file)
            guard error == 0 else {
                close(file)
                unlink(path)
                return error
            }
        }
        close(file)
        return 0
    }

    private func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                calls.write(file, UnsafeRawBufferPointer(rebasing: $0[written...]))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count < 0 ? errno : EIO }
            written += count
        }
        return 0
    }
}
