import Digests

/// What stands in front of an entry's content: a magic number with the layout's version, the key, the content's length
/// (8 bytes, little-endian) and its SHA-256.
///
/// Every bit of a file is covered: by comparison with what the reader expects, or by the digest.
enum EntryHeader {
    /// The length in bytes.
    static let byteCount = 76

    /// The layout of files and folders; another one has another folder.
    static let version: UInt8 = 1

    private static let magic: [UInt8] = Array("NCC".utf8) + [version]

    static func bytes(key: ContentKey, content: [UInt8]) -> [UInt8] {
        var length: [UInt8] = []
        withUnsafeBytes(of: UInt64(content.count).littleEndian) { length.append(contentsOf: $0) }
        return magic + key.bytes + length + SHA256Digest.bytes(of: content[...])
    }

    /// The content of a whole file; nil when the file is not the undamaged entry of `key`.
    static func content(of file: [UInt8], key: ContentKey) -> ArraySlice<UInt8>? {
        guard file.count >= byteCount, file.starts(with: magic) else { return nil }
        let content = file[byteCount...]
        let length = file[36..<44].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard file[4..<36].elementsEqual(key.bytes), length == UInt64(content.count),
            SHA256Digest.bytes(of: content).elementsEqual(file[44..<byteCount])
        else { return nil }
        return content
    }
}
