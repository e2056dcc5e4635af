/// A clip's codec frames, cut so that clips join by concatenation.
package struct EncodedAudio: Hashable, Sendable {
    /// The codec frames of exactly as many samples as were given.
    package var payload: [UInt8]

    /// The codec frames that a decoder needs behind the last clip of a file; empty for PCM.
    package var drain: [UInt8]

    /// The byte length of each packet of the payload and then of the drain; empty when the codec has no packets.
    package var packets: [Int]

    package init(payload: [UInt8], drain: [UInt8] = [], packets: [Int] = []) {
        self.payload = payload
        self.drain = drain
        self.packets = packets
    }
}
