import CSndFile
internal import Glibc

/// A file on disk that libsndfile writes through callbacks, and that remembers the first write that failed.
final class WrittenFile {
    private let descriptor: Int32
    private(set) var failure: EncodingError?

    /// Makes the file, or empties it.
    init(path: String) throws(EncodingError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.failure(errno) }
    }

    deinit {
        if descriptor >= 0 { Glibc.close(descriptor) }
    }

    /// What libsndfile hands back to the callbacks; the file must outlive the library's handle.
    var reference: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let access = SF_VIRTUAL_IO(
        get_filelen: { WrittenFile.at($0)?.byteCount ?? -1 },
        seek: { offset, origin, reference in
            WrittenFile.at(reference).map { Int64(lseek($0.descriptor, Int(offset), origin)) } ?? -1
        },
        read: { target, count, reference in
            WrittenFile.at(reference).map { Int64(Glibc.read($0.descriptor, target, Int(count))) } ?? 0
        },
        write: { source, count, reference in
            WrittenFile.at(reference)?.write(source, count: Int(count)) ?? 0
        },
        tell: { reference in
            WrittenFile.at(reference).map { Int64(lseek($0.descriptor, 0, SEEK_CUR)) } ?? -1
        })

    private static func at(_ reference: UnsafeMutableRawPointer?) -> WrittenFile? {
        reference.map { Unmanaged<WrittenFile>.fromOpaque($0).takeUnretainedValue() }
    }

    private var byteCount: Int64 {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int64(status.st_size) : -1
    }

    private func write(_ source: UnsafeRawPointer?, count: Int) -> Int64 {
        var written = 0
        while failure == nil, written < count, let source {
            let result = Glibc.write(descriptor, source + written, count - written)
            if result < 0, errno == EINTR { continue }
            if result <= 0 { failure = Self.failure(result < 0 ? errno : ENOSPC) } else { written += result }
        }
        return Int64(written)
    }

    private static func failure(_ error: Int32) -> EncodingError {
        let reason = String(cString: strerror(error)).lowercased()
        return EncodingError(
            .fileNotWritable,
            "an encoded file cannot be written: \(reason); free space or choose another folder",
            status: Int(error))
    }
}
