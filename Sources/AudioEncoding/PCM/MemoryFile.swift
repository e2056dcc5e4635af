import CSndFile

/// A file in memory that libsndfile writes through callbacks.
final class MemoryFile {
    private(set) var bytes: [UInt8] = []
    private var position = 0

    /// What libsndfile hands back to the callbacks; the file must outlive the library's handle.
    var reference: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let access = SF_VIRTUAL_IO(
        get_filelen: { Int64(MemoryFile.at($0)?.bytes.count ?? 0) },
        seek: { offset, origin, reference in
            Int64(MemoryFile.at(reference)?.seek(by: Int(offset), from: origin) ?? -1)
        },
        read: { _, _, _ in 0 },
        write: { source, count, reference in
            Int64(MemoryFile.at(reference)?.write(source, count: Int(count)) ?? 0)
        },
        tell: { Int64(MemoryFile.at($0)?.position ?? 0) })

    private static func at(_ reference: UnsafeMutableRawPointer?) -> MemoryFile? {
        reference.map { Unmanaged<MemoryFile>.fromOpaque($0).takeUnretainedValue() }
    }

    private func seek(by offset: Int, from origin: Int32) -> Int {
        let base = origin == SEEK_CUR ? position : origin == SEEK_END ? bytes.count : 0
        position = max(0, min(base + offset, bytes.count))
        return position
    }

    private func write(_ source: UnsafeRawPointer?, count: Int) -> Int {
        guard let source, count > 0 else { return 0 }
        let overlap = min(count, bytes.count - position)
        bytes.replaceSubrange(
            position..<position + overlap, with: UnsafeRawBufferPointer(start: source, count: count))
        position += count
        return count
    }
}
