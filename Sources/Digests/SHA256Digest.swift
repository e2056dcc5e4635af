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

    /// The digest as 32 bytes; the digest begins anew.
    package mutating func bytes() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        nettle_sha256_digest(&context, bytes.count, &bytes)
        return bytes
    }

    /// The digest as 64 hexadecimal digits; the digest begins anew.
    package mutating func hexadecimal() -> String {
        bytes().hexadecimal
    }

    /// The digest of `bytes` as 32 bytes.
    package static func bytes(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var digest = SHA256Digest()
        digest.update(bytes)
        return digest.bytes()
    }

    /// The digest of `bytes` as 64 hexadecimal digits.
    package static func hexadecimal(of bytes: [UInt8]) -> String {
        var digest = SHA256Digest()
        digest.update(bytes[...])
        return digest.hexadecimal()
    }
}
