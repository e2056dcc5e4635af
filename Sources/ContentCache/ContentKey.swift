package import Digests

/// The name of an entry: a digest of everything that its content follows from.
package struct ContentKey: Hashable, Sendable {
    /// The length in bytes.
    package static let byteCount = 32

    package let bytes: [UInt8]

    /// - Returns: nil when there are not ``byteCount`` bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// The key that `digest` comes to; it begins anew.
    package init(finishing digest: inout SHA256Digest) {
        bytes = digest.bytes()
    }

    /// Reads a key that ``EntryName`` wrote, folder and file together.
    init?(hexadecimal: String) {
        let digits = Array(hexadecimal.utf8)
        guard digits.count == 2 * Self.byteCount else { return nil }
        var bytes: [UInt8] = []
        for position in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Self.value(of: digits[position]), let low = Self.value(of: digits[position + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
