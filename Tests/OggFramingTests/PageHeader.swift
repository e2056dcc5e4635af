/// The header of an Ogg page as RFC 3533, section 6, lays it out, read without the library.
struct PageHeader: Equatable {
    let isContinued: Bool
    let isFirst: Bool
    let isLast: Bool
    let granulePosition: Int64
    let serial: UInt32
    let number: UInt32
    let packetEnds: Int
    let byteCount: Int

    /// The headers of all pages of a file; nil when `bytes` are anything else.
    static func all(of bytes: [UInt8]) -> [PageHeader]? {
        var headers: [PageHeader] = []
        var offset = 0
        while offset < bytes.count {
            guard let header = PageHeader(bytes[offset...]) else { return nil }
            headers.append(header)
            offset += header.byteCount
        }
        return offset == bytes.count ? headers : nil
    }

    private init?(_ bytes: ArraySlice<UInt8>) {
        let start = bytes.startIndex
        guard bytes.count >= 27, bytes.starts(with: Array("OggS".utf8) + [0]) else { return nil }
        let number = { (offset: Int, count: Int) in
            bytes[start + offset..<start + offset + count].reversed().reduce(UInt64(0)) {
                $0 << 8 | UInt64($1)
            }
        }
        let segments = bytes.dropFirst(27).prefix(Int(bytes[start + 26]))
        let flags = bytes[start + 5]
        isContinued = flags & 1 != 0
        isFirst = flags & 2 != 0
        isLast = flags & 4 != 0
        granulePosition = Int64(bitPattern: number(6, 8))
        serial = UInt32(number(14, 4))
        self.number = UInt32(number(18, 4))
        packetEnds = segments.count { $0 < 255 }
        byteCount = 27 + segments.count + segments.reduce(0) { $0 + Int($1) }
    }
}
