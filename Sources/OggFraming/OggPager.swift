/// Lays the packets of one logical stream on Ogg pages (RFC 3533), as they come.
///
/// Where pages end depends on the packets alone, so equal packets give equal bytes however they were handed over. A
/// copy of a pager goes on by itself.
package struct OggPager: Sendable {
    /// The stream's number. It tells streams of one file apart and means nothing else, so it may be fixed.
    package let serial: UInt32

    /// A page ends behind the first packet that lies this far behind the page before, in the codec's count.
    package let pageLength: Int64

    private var queue: [OggPacket] = []
    private var pageNumber = 0

    /// Where the last finished page ends, in the codec's count.
    private var pageStart: Int64 = 0

    /// A stream without pages.
    ///
    /// - Parameters:
    ///   - serial: The stream's number.
    ///   - pageLength: About one second is usual; 0 ends a page behind every packet whose end is known.
    package init(serial: UInt32, pageLength: Int64) {
        self.serial = serial
        self.pageLength = pageLength
    }

    /// The pages of header packets, which share them with no other packets.
    ///
    /// - Throws: ``OggError`` when the library fails.
    package mutating func headers(_ packets: [[UInt8]]) throws(OggError) -> [UInt8] {
        queue += packets.map { OggPacket($0, granulePosition: 0) }
        return try flush(isEnd: false)
    }

    /// Adds the next packet.
    ///
    /// - Returns: The pages that are full, mostly none: the last packet always waits, as it may be the stream's last.
    /// - Throws: ``OggError`` when the library fails.
    package mutating func append(_ packet: OggPacket) throws(OggError) -> [UInt8] {
        let pages = isPageFull ? try flush(isEnd: false) : []
        queue.append(packet)
        return pages
    }

    /// Ends the stream with the last packet.
    ///
    /// - Parameter end: Where the audio ends, when that is before the last packet does; decoders cut off the rest.
    /// - Returns: The pages of what is left; nothing when no packet is.
    /// - Throws: ``OggError`` when the library fails.
    package mutating func finish(at end: Int64? = nil) throws(OggError) -> [UInt8] {
        if let end, !queue.isEmpty { queue[queue.count - 1].granulePosition = end }
        return try flush(isEnd: true)
    }

    private var isPageFull: Bool {
        guard let end = queue.last?.granulePosition else { return false }
        return end - pageStart >= pageLength
    }

    private mutating func flush(isEnd: Bool) throws(OggError) -> [UInt8] {
        var stream = try PageStream(serial: serial, pageNumber: pageNumber)
        for (index, packet) in queue.enumerated() {
            try stream.add(packet, isLast: isEnd && index == queue.count - 1)
        }
        let pages = stream.pages()
        pageNumber = stream.pageNumber
        pageStart = queue.last?.granulePosition ?? pageStart
        queue.removeAll(keepingCapacity: true)
        return pages
    }
}
