import NarrationModel

/// Where the frames of a layer III stream of one constant bit rate begin and end (ISO/IEC 11172-3, 2.4.1.3).
struct MPEGFrameLayout {
    let sizes: MPEGFrameSizes

    /// All header bits that stay the same within a stream: not the padding bit, nor the mode extension.
    private static let constantBits: UInt32 = 0xFFFF_FDCF

    /// The bits that mark every frame: sync word, and layer III.
    private static let syncBits: UInt32 = 0xFFE6_0000
    private static let layerThreeSync: UInt32 = 0xFFE2_0000

    /// The offset behind each frame of `stream`, in order.
    ///
    /// - Throws: ``EncodingError`` when a frame does not begin where the one before it ends, or the last is cut off.
    func frameEnds(in stream: [UInt8]) throws(EncodingError) -> [Int] {
        var ends: [Int] = []
        var offset = 0
        let first = header(at: 0, in: stream)
        while offset < stream.count {
            guard let header = header(at: offset, in: stream),
                header & Self.syncBits == Self.layerThreeSync,
                header & Self.constantBits == (first ?? 0) & Self.constantBits
            else {
                throw EncodingError(.malformedOutput, "no codec frame begins at byte \(offset)")
            }
            offset += length(of: header)
            ends.append(offset)
        }
        guard offset == stream.count else {
            throw EncodingError(.malformedOutput, "the last codec frame is cut off")
        }
        return ends
    }

    private func header(at offset: Int, in stream: [UInt8]) -> UInt32? {
        guard offset + 4 <= stream.count else { return nil }
        return stream[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    private func length(of header: UInt32) -> Int {
        let paddingBit = Int(header >> 9 & 1)
        return sizes.byteCount + paddingBit
    }
}
