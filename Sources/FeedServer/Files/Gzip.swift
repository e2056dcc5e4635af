internal import CZlib

/// Compresses in slices, into the format of RFC 1952. There is neither name nor time in it: the same bytes give the same bytes.
struct Gzip: ~Copyable {
    private var stream: UnsafeMutablePointer<z_stream>
    private var output: [UInt8] = []
    private var space = [UInt8](repeating: 0, count: 1 << 14)

    /// - Throws: `internalFault` when there is no memory.
    init() throws(ServerError) {
        // zlib keeps the address of the stream it was given.
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard narrate_gzip_init(stream) == Z_OK else {
            stream.deallocate()
            throw ServerError(.internalFault, "a text to be compressed needs memory, and there is none")
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        // zlib reads only; its interface does not say so.
        let input = UnsafeMutableRawBufferPointer(mutating: bytes).bindMemory(to: UInt8.self)
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(input.count)
        deflate(Z_NO_FLUSH)
    }

    /// The whole, when nothing is to be appended any more.
    mutating func finish() -> [UInt8] {
        stream.pointee.avail_in = 0
        deflate(Z_FINISH)
        return output
    }

    private mutating func deflate(_ flush: Int32) {
        repeat {
            let written = space.withUnsafeMutableBufferPointer { space in
                stream.pointee.next_out = space.baseAddress
                stream.pointee.avail_out = UInt32(space.count)
                _ = CZlib.deflate(stream, flush)
                return space.count - Int(stream.pointee.avail_out)
            }
            output += space[..<written]
        } while stream.pointee.avail_out == 0
    }
}
