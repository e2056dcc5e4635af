/// A clip's samples in one encoding.
package struct EncodedClip: Hashable, Sendable {
    /// The encoded audio of the whole clip.
    package var payload: [UInt8]

    /// What the codec needs behind the last clip of a file to give its last frames; empty for PCM.
    package var drain: [UInt8]

    /// The lengths in bytes of the packets of payload and drain, for a codec that has packets.
    package var packets: [Int]

    package init(payload: [UInt8], drain: [UInt8] = [], packets: [Int] = []) {
        self.payload = payload
        self.drain = drain
        self.packets = packets
    }
}
