/// The ten bytes before an ID3 tag (id3.org, "ID3 tag version 2.4.0", section 3.1, and 2.3.0, section 3.1).
struct ID3TagHeader: Hashable {
    /// 3 or 4.
    let version: UInt8
    let isUnsynchronized: Bool
    let hasExtendedHeader: Bool

    /// The length of the whole tag.
    let byteCount: Int

    /// Nil when the bytes do not begin with a tag of a version that players read.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 10, bytes.starts(with: Array("ID3".utf8)), (3...4).contains(bytes[3]),
            let size = Self.synchsafe(bytes[6..<10])
        else { return nil }
        version = bytes[3]
        isUnsynchronized = bytes[5] & 0x80 != 0
        hasExtendedHeader = bytes[5] & 0x40 != 0
        byteCount = size + 10 + (bytes[5] & 0x10 != 0 ? 10 : 0)
    }

    /// A number of which each byte has seven bits; nil when one has eight.
    static func synchsafe(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        return bytes.reduce(0) { $0 << 7 | Int($1) }
    }
}
