/// One packet of a logical Ogg stream (RFC 3533), with the time at which it ends.
package struct OggPacket: Hashable, Sendable {
    package var bytes: [UInt8]

    /// The end of the packet in the codec's own count; nil when its page does not say, as pages tell it for the last
    /// packet that ends on them only.
    package var granulePosition: Int64?

    package init(_ bytes: [UInt8], granulePosition: Int64?) {
        self.bytes = bytes
        self.granulePosition = granulePosition
    }
}
