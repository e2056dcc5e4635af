/// What an archive says of one entry, in front of its data and in the directory (APPNOTE, 4.3.7 and 4.3.12).
struct ZIPHeader {
    /// How the data of an entry is kept (APPNOTE, 4.4.5).
    enum Method: UInt16 {
        case stored = 0
        case deflated = 8
    }

    let name: String

    /// The CRC-32 of the entry's bytes before compression.
    let checksum: UInt32

    /// The number of bytes before compression.
    let size: Int

    var compressedSize: Int
    var method = Method.stored

    /// Where the local header begins, in bytes from the archive's start.
    var offset = 0

    init(name: String, checksum: UInt32, size: Int) {
        self.name = name
        self.checksum = checksum
        self.size = size
        compressedSize = size
    }

    /// What two bytes and four bytes can count; more would need the headers of ZIP64.
    static let mostEntries = 0xFFFF - 1
    static let mostBytes = 0xFFFF_FFFF

    /// More than an entry's two headers and the end of the directory take up.
    static let mostOverhead = 3 * 0x1_0000

    /// The header in front of the data.
    var localBytes: [UInt8] {
        var bytes = LittleEndianBytes()
        bytes.append(four: 0x0403_4B50)
        appendCommon(to: &bytes)
        return bytes.array + name.utf8
    }

    /// The entry in the directory.
    var directoryBytes: [UInt8] {
        var bytes = LittleEndianBytes()
        bytes.append(four: 0x0201_4B50)
        bytes.append(two: Self.version)
        appendCommon(to: &bytes)
        // No comment, first disk, no attributes inside or outside.
        bytes.append(two: 0, 0, 0)
        bytes.append(four: 0)
        bytes.append(four: UInt32(truncatingIfNeeded: offset))
        return bytes.array + name.utf8
    }

    /// The record behind the directory (APPNOTE, 4.3.16).
    static func endOfDirectory(entries: Int, size: Int, offset: Int) -> [UInt8] {
        var bytes = LittleEndianBytes()
        bytes.append(four: 0x0605_4B50)
        let count = UInt16(truncatingIfNeeded: entries)
        bytes.append(two: 0, 0, count, count)
        bytes.append(four: UInt32(truncatingIfNeeded: size))
        bytes.append(four: UInt32(truncatingIfNeeded: offset))
        bytes.append(two: 0)
        return bytes.array
    }

    /// Throws ``ZIPError`` unless the name is a relative path that stays inside the archive.
    func requireGoodName() throws(ZIPError) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isGood =
            name.utf8.count <= 0xFFFF && !name.contains("\\") && !name.unicodeScalars.contains("\0")
            && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
        guard isGood else {
            throw ZIPError(
                .invalidName, "entry '\(name)' needs a relative path inside the archive; rename it")
        }
    }

    /// The fields that both headers have, from the version needed to the length of the extra field.
    private func appendCommon(to bytes: inout LittleEndianBytes) {
        bytes.append(two: Self.version, name.utf8.allSatisfy { $0 < 128 } ? 0 : Self.nameIsUTF8)
        bytes.append(two: method.rawValue, Self.midnight, Self.firstDay)
        bytes.append(four: checksum)
        bytes.append(four: UInt32(truncatingIfNeeded: compressedSize))
        bytes.append(four: UInt32(truncatingIfNeeded: size))
        bytes.append(two: UInt16(truncatingIfNeeded: name.utf8.count), 0)
    }

    /// Version 2.0: folders and DEFLATE; as the maker's version it says that there are no attributes of a system.
    private static let version: UInt16 = 20
    private static let nameIsUTF8: UInt16 = 1 << 11

    /// 1980-01-01, the first day that MS-DOS can write.
    private static let midnight: UInt16 = 0
    private static let firstDay: UInt16 = 1 << 5 | 1
}
