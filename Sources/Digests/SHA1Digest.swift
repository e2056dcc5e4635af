internal import CNettle

/// The SHA-1 digest (FIPS 180-4, by nettle), which names need that RFC 9562 makes UUIDs of, and nothing else.
package enum SHA1Digest {
    /// The digest of `bytes` as 20 bytes.
    package static func bytes(of bytes: [UInt8]) -> [UInt8] {
        var context = sha1_ctx()
        nettle_sha1_init(&context)
        bytes.withUnsafeBufferPointer { nettle_sha1_update(&context, $0.count, $0.baseAddress) }
        var digest = [UInt8](repeating: 0, count: Int(SHA1_DIGEST_SIZE))
        nettle_sha1_digest(&context, digest.count, &digest)
        return digest
    }
}
