internal import Glibc

/// An open file that is read from its beginning in slices, so that it is never whole in memory.
final class FileSlices {
    /// The most bytes that are in memory at once.
    static let length = 1 << 16

    private let path: String
    private let descriptor: Int32

    init(path: String) throws(ZIPError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    deinit {
        close(descriptor)
    }

    /// The checksum and number of all bytes.
    func measure() throws -> (checksum: UInt32, size: Int) {
        var checksum = CRC32()
        var size = 0
        try forEach { slice in
            checksum.update(slice)
            size += slice.count
            guard size < ZIPHeader.mostBytes else {
                throw ZIPError(
                    .archiveTooLarge, "file '\(path)' needs less than 4 GiB; choose a lower bit rate")
            }
        }
        return (checksum.value, size)
    }

    /// Calls `body` with every slice from the file's beginning to its end.
    func forEach(_ body: ([UInt8]) throws -> Void) throws {
        var buffer = [UInt8](repeating: 0, count: Self.length)
        var offset = 0
        while true {
            let count = pread(descriptor, &buffer, buffer.count, offset)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Self.failure(path) }
            guard count > 0 else { return }
            offset += count
            try body(count == buffer.count ? buffer : Array(buffer[..<count]))
        }
    }

    /// The file had other bytes when it was measured.
    var changed: ZIPError {
        ZIPError(.fileChanged, "file '\(path)' must not change while an archive takes it up; try again")
    }

    private static func failure(_ path: String) -> ZIPError {
        ZIPError(
            .fileNotReadable,
            "file '\(path)' must be readable to go into an archive: \(String(cString: strerror(errno)))")
    }
}
