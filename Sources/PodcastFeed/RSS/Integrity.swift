internal import Digests
internal import FoundationEssentials

/// Digests as subresource integrity writes them.
enum Integrity {
    /// Such as `sha256-` and 44 letters of base 64 (W3C Subresource Integrity, 3.1), from 64 hexadecimal digits; nil for anything else.
    static func sha256(_ hexadecimal: String) -> String? {
        guard let bytes = [UInt8](hexadecimal: hexadecimal), bytes.count == 32 else { return nil }
        return sha256(bytes)
    }

    /// The same from the digest's bytes.
    static func sha256(_ bytes: [UInt8]) -> String { "sha256-" + Data(bytes).base64EncodedString() }
}
