/// The start of a box, of which MP4 files consist (ISO/IEC 14496-12, 4.2).
package struct MP4BoxHeader: Hashable, Sendable {
    /// Four characters.
    package let type: String

    /// The length of the whole box.
    package let byteCount: Int

    /// The most bytes that a header takes up.
    package static let longestByteCount = 16

    /// Reads the header that `bytes` begin with; nil when they are none, or the box has no stated length.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= 8 else { return nil }
        let size = bytes[0..<4].reduce(0) { $0 << 8 | Int($1) }
        type = String(decoding: bytes[4..<8], as: UTF8.self)
        guard size == 1 else {
            guard size >= 8 else { return nil }
            byteCount = size
            return
        }
        guard bytes.count >= 16, bytes[8] < 0x80 else { return nil }
        let longSize = bytes[8..<16].reduce(0) { $0 << 8 | Int($1) }
        guard longSize >= 16 else { return nil }
        byteCount = longSize
    }
}
