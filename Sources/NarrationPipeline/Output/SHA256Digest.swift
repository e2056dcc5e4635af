internal import CNettle

/// The SHA-256 digest of bytes that come in pieces (FIPS 180-4, by nettle).
package struct SHA256Digest {
    private var context = sha256_ctx()

    package init() {
        nettle_sha256_init(&context)
    }

    /// Adds `bytes` to what is digested.
    package mutating func update(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { nettle_sha256_update(&context, $0.count, $0.baseAddress) }
    }

    /// The digest as 64 hexadecimal digits; the digest begins anew.
    package mutating func hexadecimal() -> String {
        var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        nettle_sha256_digest(&context, bytes.count, &bytes)
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The digest of `bytes` as 64 hexadecimal digits.
    package static func hexadecimal(of bytes: [UInt8]) -> String {
        var digest = SHA256Digest()
        digest.update(bytes[...])
        return digest.hexadecimal()
    }
}
