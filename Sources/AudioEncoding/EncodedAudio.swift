/// A clip's codec frames, cut so that clips join by concatenation.
package struct EncodedAudio: Hashable, Sendable {
    /// The codec frames of exactly as many samples as were given.
    package var payload: [UInt8]

    /// The codec frames that a decoder needs behind the last clip of a file; empty for PCM.
    package var drain: [UInt8]

    package init(payload: [UInt8], drain: [UInt8] = []) {
        self.payload = payload
        self.drain = drain
    }
}
