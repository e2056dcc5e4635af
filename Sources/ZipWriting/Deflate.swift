internal import CZlib

/// Compression by DEFLATE (RFC 1951, by zlib); the same library gives the same bytes for the same input.
enum Deflate {
    /// `bytes` without any wrapper, as tightly as zlib can.
    static func compressed(_ bytes: [UInt8]) throws(ZIPError) -> [UInt8] {
        guard bytes.count < ZIPHeader.mostBytes else { throw failure }
        var stream = z_stream()
        guard narrate_deflate_init(&stream) == Z_OK else { throw failure }
        defer { deflateEnd(&stream) }
        var bytes = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))))
        let status = bytes.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                return CZlib.deflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END else { throw failure }
        output.removeLast(Int(stream.avail_out))
        return output
    }

    private static var failure: ZIPError {
        ZIPError(.compressionFailed, "an entry must fit into memory to be compressed; split the text")
    }
}
