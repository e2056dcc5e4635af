import NarrationModel

/// Frames without sound that follow those of a clip: what lame makes of silence for half the price of speech.
///
/// In such a frame all of the side information is zero, and so are the bytes behind it: its main data begin in the frame
/// itself and every granule has no bits, which decodes to zeros (ISO/IEC 11172-3, 2.4.1.7 and 2.4.2.7, and ISO/IEC
/// 13818-3). That is legal behind any frame that is whole, because a frame's main data never reach beyond its own end.
struct SilentFrames {
    let sizes: MPEGFrameSizes

    /// The bit in the third byte of a header that says that the frame has one byte more.
    private static let paddingBit: UInt8 = 0b10
    private static let headerLength = 4

    /// Appends frames until `stream` has `count` of them, padded as lame would go on.
    ///
    /// The headers are those of the stream's first frame but for the padding.
    func append(to stream: inout [UInt8], from first: Int, to count: Int) {
        let header = Array(stream.prefix(Self.headerLength))
        stream.reserveCapacity(sizes.byteCount(frames: count))
        for index in first..<max(first, count) {
            let length = sizes.byteCount(frames: index + 1) - sizes.byteCount(frames: index)
            let isPadded = length > sizes.byteCount(frames: 1)
            stream += header.prefix(2)
            stream.append(isPadded ? header[2] | Self.paddingBit : header[2] & ~Self.paddingBit)
            stream.append(header[3])
            stream.append(contentsOf: repeatElement(0, count: length - Self.headerLength))
        }
    }
}
