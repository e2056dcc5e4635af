internal import Hummingbird
internal import NIOCore
internal import NIOPosix

/// The bytes of a file as a response sends them: slice by slice, the next one read when the client has taken the one before.
enum FileBody {
    /// Bytes in a slice; each download needs the memory of two.
    static let sliceLength = 1 << 17

    /// The bytes of `range` as a body. When the file has become shorter meanwhile, the connection breaks off, so that the client sees
    /// that something is missing.
    ///
    /// `loop` is that of the connection.
    static func body(_ file: OpenFile, _ range: Range<Int64>, on loop: any EventLoop) -> ResponseBody {
        ResponseBody(contentLength: Int(range.upperBound - range.lowerBound)) { writer in
            var offset = range.lowerBound
            while offset < range.upperBound {
                let slice = try await slice(of: file, at: offset, to: range.upperBound, on: loop)
                offset += Int64(slice.readableBytes)
                try await writer.write(slice)
            }
            try await writer.finish(nil)
        }
    }

    /// Disks may be slow: reads wait on threads of their own.
    ///
    /// The slice comes by way of the connection's loop, behind the slice before. Only when that has been handed to the socket is it
    /// known whether the client takes more: a writer that does not wait for it would fill the memory with slices that nobody takes.
    private static func slice(
        of file: OpenFile, at offset: Int64, to end: Int64, on loop: any EventLoop
    ) async throws -> ByteBuffer {
        let count = Int(min(Int64(sliceLength), end - offset))
        return try await NIOThreadPool.singleton.runIfActive(eventLoop: loop) {
            try file.read(at: offset, count: count)
        }.get()
    }
}
