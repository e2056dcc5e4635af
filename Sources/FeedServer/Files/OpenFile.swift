internal import Glibc
internal import NIOCore
internal import SystemPackage

/// An open regular file, and its state when it was opened. It is closed when nobody has it any more.
final class OpenFile: Sendable {
    /// In bytes.
    let size: Int64
    let lastModified: HTTPDate

    /// Names the bytes: it changes with the size, with the time of the last change (in nanoseconds), and when another file takes
    /// the place of this one.
    let tag: EntityTag

    private let descriptor: Int32

    /// Takes over `descriptor`, whose state is `status`.
    init(_ descriptor: Int32, _ status: Stat) {
        self.descriptor = descriptor
        size = status.size
        let changed = Self.changeTime(status)
        lastModified = HTTPDate(seconds: changed.seconds)
        let numbers = [Int(status.inode.rawValue), Int(size), changed.seconds, changed.nanoseconds]
        tag = EntityTag(numbers.map { String($0, radix: 16) }.joined(separator: "-"))
    }

    deinit {
        close(descriptor)
    }

    /// Both halves of the time, by their place: their names belong to whichever module was read first, which may be one that NIO
    /// keeps for itself.
    private static func changeTime(_ status: Stat) -> (seconds: Int, nanoseconds: Int) {
        withUnsafeBytes(of: status.st_mtim) {
            ($0.load(as: Int.self), $0.load(fromByteOffset: MemoryLayout<Int>.size, as: Int.self))
        }
    }

    /// The bytes from `offset` on, `count` at most; none at the end.
    ///
    /// - Throws: when the disk fails.
    func read(at offset: Int64, count: Int) throws(ServerError) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: count)
        let readCount = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { space in
            max(0, retryingRead(space, count, offset))
        }
        guard readCount > 0 || offset >= size else { throw ServerError.fileCutShort }
        return buffer
    }

    private func retryingRead(_ space: UnsafeMutableRawBufferPointer, _ count: Int, _ offset: Int64) -> Int {
        while true {
            let readCount = pread(descriptor, space.baseAddress, min(count, space.count), off_t(offset))
            if readCount >= 0 || errno != EINTR { return readCount }
        }
    }
}
