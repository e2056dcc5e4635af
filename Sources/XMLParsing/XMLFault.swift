/// Where a document stops being XML that can be read, and why.
package struct XMLFault: Hashable, Sendable {
    /// The UTF-8 offset up to which the document was read.
    package let offset: Int

    /// The line of that place, from 1.
    package let line: Int

    /// What is wrong there, in a few words.
    package let reason: String

    init(_ reason: String, at offset: Int, of bytes: [UInt8]) {
        self.offset = min(max(0, offset), bytes.count)
        self.reason = reason
        line = bytes[..<self.offset].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    }
}
