/// How the samples of a clip are written.
package enum ClipCodec: String, Sendable, CaseIterable {
    /// Frames of MPEG layer III.
    case mp3

    /// Packets of Opus, 20 ms each.
    case opus

    /// 16-bit little-endian samples without a header.
    case pcm
}
