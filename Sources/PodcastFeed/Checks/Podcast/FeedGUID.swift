internal import Digests

/// The UUID that the podcast namespace gives a feed: version 5 (RFC 9562, section 5.5) of its address without scheme and without
/// slashes at its end.
enum FeedGUID {
    private static let namespace: [UInt8] = [
        0xEA, 0xD4, 0xC2, 0x36, 0xBF, 0x58, 0x58, 0xC6, 0xA2, 0xC6, 0xA6, 0xB2, 0x8D, 0x12, 0x8C, 0xB6,
    ]

    /// The UUID of the feed at an address.
    static func text(of address: String) -> String {
        var name = address
        for scheme in ["https://", "http://"] where name.hasPrefix(scheme) { name.removeFirst(scheme.count) }
        while name.hasSuffix("/") { name.removeLast() }
        var bytes = Array(SHA1Digest.bytes(of: namespace + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = bytes.hexadecimal
        for offset in [20, 16, 12, 8] { text.insert("-", at: text.index(text.startIndex, offsetBy: offset)) }
        return text
    }

    /// Whether a text is a UUID of version 5 in small letters.
    static func isForm(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.count) == [8, 4, 4, 4, 12] && parts[2].first == "5"
            && "89ab".contains(parts[3].first ?? " ")
            && text.allSatisfy { "0123456789abcdef-".contains($0) }
    }
}
