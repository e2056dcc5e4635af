internal import Glibc

/// A file of 16-bit little-endian samples without a header, read slice by slice.
final class SampleFile {
    private let descriptor: Int32

    init(path: String) throws(EncodingError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure(errno) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// The next `count` samples; fewer at the end of the file, and none behind it.
    func read(_ count: Int) throws(EncodingError) -> [Int16] {
        var byteCount = 0
        var error: Int32 = 0
        let samples = [Int16](unsafeUninitializedCapacity: count) { buffer, initialized in
            let bytes = UnsafeMutableRawBufferPointer(buffer)
            while byteCount < bytes.count, let base = bytes.baseAddress {
                let result = Glibc.read(descriptor, base + byteCount, bytes.count - byteCount)
                if result < 0, errno == EINTR { continue }
                if result < 0 { error = errno }
                guard result > 0 else { break }
                byteCount += result
            }
            initialized = byteCount / MemoryLayout<Int16>.size
        }
        guard error == 0 else { throw Self.failure(error) }
        guard byteCount.isMultiple(of: MemoryLayout<Int16>.size) else {
            throw EncodingError(.fileNotReadable, "a file of samples ends within a sample")
        }
        return samples.map(Int16.init(littleEndian:))
    }

    private static func failure(_ error: Int32) -> EncodingError {
        EncodingError(
            .fileNotReadable,
            "a file of samples cannot be read: \(String(cString: strerror(error)).lowercased())",
            status: Int(error))
    }
}
