package import NarrationModel

/// What is left to write of a file when its last clip has been written, and what the file holds.
package struct AssembledEpisode: Hashable, Sendable {
    package let episode: Episode

    /// The header to write over the reserved one, as long as that.
    package let header: [UInt8]

    /// The bytes behind the last clip's payload.
    package let tail: [UInt8]

    /// The bytes of all clips between header and tail.
    package let payloadByteCount: Int

    /// The length of the whole file in bytes.
    package var byteCount: Int { header.count + payloadByteCount + tail.count }
}
