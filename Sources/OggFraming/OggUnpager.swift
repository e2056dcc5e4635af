import COgg

/// Takes the packets out of an Ogg file with one logical stream (RFC 3533), given in pieces of any size.
package struct OggUnpager: ~Copyable {
    /// The most bytes that a packet may have: room for headers with pictures, and an end to what a damaged file takes.
    package static let longestPacket = 1 << 26

    private var sync = ogg_sync_state()
    private var stream = ogg_stream_state()
    private var hasBegun = false
    private var hasEnded = false

    package init() {
        ogg_sync_init(&sync)
    }

    deinit {
        var (sync, stream) = (sync, stream)
        ogg_sync_clear(&sync)
        ogg_stream_clear(&stream)
    }

    /// Takes the next bytes of the file.
    ///
    /// - Returns: The packets that end in them.
    /// - Throws: ``OggError`` when the bytes are not whole pages of one stream in order.
    package mutating func append(_ bytes: [UInt8]) throws(OggError) -> [OggPacket] {
        try buffer(bytes)
        var packets: [OggPacket] = []
        while var page = try nextPage() {
            try begin(with: page)
            let status = ogg_stream_pagein(&stream, &page)
            guard status == 0 else {
                throw OggError(.libraryFailure, "'ogg_stream_pagein' failed", status: Int(status))
            }
            hasEnded = ogg_page_eos(&page) != 0
            while let packet = try nextPacket() { packets.append(packet) }
        }
        guard stream.body_fill - stream.body_returned <= Self.longestPacket else {
            throw OggError(.unsupportedStream, "an Ogg packet has at most \(Self.longestPacket) bytes")
        }
        return packets
    }

    /// Says that the file ends here.
    ///
    /// - Throws: ``OggError`` unless the stream had ended and nothing came behind it.
    package borrowing func finish() throws(OggError) {
        guard hasEnded, sync.fill == sync.returned, stream.body_fill == stream.body_returned else {
            throw OggError(.damagedStream, "an Ogg file ends with the last page of its stream; make it anew")
        }
    }

    private mutating func buffer(_ bytes: [UInt8]) throws(OggError) {
        guard !bytes.isEmpty else { return }
        guard let room = ogg_sync_buffer(&sync, bytes.count) else {
            throw OggError(.libraryFailure, "'ogg_sync_buffer' has no room for \(bytes.count) bytes")
        }
        UnsafeMutableRawPointer(room).copyMemory(from: bytes, byteCount: bytes.count)
        let status = ogg_sync_wrote(&sync, bytes.count)
        guard status == 0 else {
            throw OggError(.libraryFailure, "'ogg_sync_wrote' failed", status: Int(status))
        }
    }

    /// The next page that has all its bytes; it is valid until the next call.
    private mutating func nextPage() throws(OggError) -> ogg_page? {
        var page = ogg_page()
        switch ogg_sync_pageout(&sync, &page) {
        case 0: return nil
        case 1: return page
        default:
            throw OggError(.damagedStream, "Ogg pages follow each other without gaps; make the file anew")
        }
    }

    /// Checks that the page belongs to the one stream, which the first page opens.
    private mutating func begin(with page: ogg_page) throws(OggError) {
        var page = page
        let serial = ogg_page_serialno(&page)
        if !hasBegun, ogg_page_bos(&page) != 0 {
            let status = ogg_stream_init(&stream, serial)
            guard status == 0 else {
                throw OggError(.libraryFailure, "'ogg_stream_init' failed", status: Int(status))
            }
            hasBegun = true
        } else if !hasBegun {
            throw OggError(.damagedStream, "an Ogg file begins with the first page of its stream")
        } else if hasEnded || serial != Int32(truncatingIfNeeded: stream.serialno) {
            throw OggError(.unsupportedStream, "an Ogg file has one stream here; take the others out")
        }
    }

    private mutating func nextPacket() throws(OggError) -> OggPacket? {
        var packet = ogg_packet()
        switch ogg_stream_packetout(&stream, &packet) {
        case 0: return nil
        case 1:
            let bytes = Array(UnsafeBufferPointer(start: packet.packet, count: packet.bytes))
            return OggPacket(bytes, granulePosition: packet.granulepos < 0 ? nil : packet.granulepos)
        default: throw OggError(.damagedStream, "no page of an Ogg stream is missing; make the file anew")
        }
    }
}
