/// The secret that opens a private feed.
package struct Secret: Sendable {
    /// Bytes that mean themselves in addresses and headers.
    private let bytes: [UInt8]

    /// The fewest characters: with less, guessing at the rate that is allowed would be worth trying.
    package static let fewestCharacters = 16

    /// The first line of `text`; nil when that is too short, or has others than ASCII letters, digits, `-`, `.`, `_` and `~`
    /// (which addresses need not encode, RFC 3986, section 2.3), or when there are more lines.
    package init?(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.count == 1, lines[0].utf8.count >= Self.fewestCharacters,
            lines[0].utf8.allSatisfy(Self.isUnreserved)
        else { return nil }
        bytes = Array(lines[0].utf8)
    }

    /// Whether `guess` is the secret, found in a time that tells at most the secret's length.
    package func matches(_ guess: some Collection<UInt8>) -> Bool {
        let guess = Array(guess)
        var difference: UInt8 = guess.count == bytes.count ? 0 : 1
        for index in bytes.indices {
            difference |= bytes[index] ^ (index < guess.count ? guess[index] : 0)
        }
        return difference == 0
    }

    /// `text` without the secret, for what is kept: wherever it stands, and whatever stands in its place in an address.
    package func redacted(_ text: String) -> String {
        let secret = String(decoding: bytes, as: UTF8.self)
        let hidden = text.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "-")
        return hidden.split(separator: SecretPath.prefix, omittingEmptySubsequences: false).enumerated()
            .map { index, part in index == 0 ? part : "-" + part.drop { $0 != "/" && $0 != " " } }
            .joined(separator: SecretPath.prefix)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~".utf8.contains(byte)
        }
    }
}
