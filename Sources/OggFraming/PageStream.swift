import COgg

/// One opened libogg stream that lays packets on pages, cleared with the value.
struct PageStream: ~Copyable {
    private var state = ogg_stream_state()

    /// What a page holds at most: 255 segments of 255 bytes.
    private static let pageCapacity: Int32 = 255 * 255

    /// Continues the stream `serial` with the page numbered `pageNumber`; page 0 begins it.
    init(serial: UInt32, pageNumber: Int) throws(OggError) {
        let status = ogg_stream_init(&state, Int32(bitPattern: serial))
        guard status == 0 else {
            throw OggError(.libraryFailure, "'ogg_stream_init' failed", status: Int(status))
        }
        state.pageno = pageNumber
        state.b_o_s = pageNumber == 0 ? 0 : 1
    }

    deinit {
        var state = state
        ogg_stream_clear(&state)
    }

    /// The number of the next page.
    var pageNumber: Int { state.pageno }

    /// Adds a packet; `isLast` ends the stream with it.
    mutating func add(_ packet: OggPacket, isLast: Bool) throws(OggError) {
        let status = packet.bytes.withUnsafeBufferPointer { bytes in
            // libogg copies the bytes and does not write to them, though its type says otherwise.
            var described = ogg_packet(
                packet: UnsafeMutablePointer(mutating: bytes.baseAddress), bytes: bytes.count,
                b_o_s: 0, e_o_s: isLast ? 1 : 0, granulepos: packet.granulePosition ?? -1, packetno: 0)
            return ogg_stream_packetin(&state, &described)
        }
        guard status == 0 else {
            throw OggError(.libraryFailure, "'ogg_stream_packetin' failed", status: Int(status))
        }
    }

    /// The pages of all packets that were added.
    mutating func pages() -> [UInt8] {
        var bytes: [UInt8] = []
        var page = ogg_page()
        while ogg_stream_flush_fill(&state, &page, Self.pageCapacity) != 0 {
            bytes += UnsafeBufferPointer(start: page.header, count: page.header_len)
            bytes += UnsafeBufferPointer(start: page.body, count: page.body_len)
        }
        return bytes
    }
}
