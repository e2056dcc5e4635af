/// Appends values to a message: little-endian integers, and byte strings behind their length.
package struct WireWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func write(_ value: UInt8) {
        bytes.append(value)
    }

    package mutating func write(_ value: UInt32) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Writes a count that may exceed 2³¹.
    package mutating func write(wide value: Int) {
        write(UInt32(truncatingIfNeeded: value))
        write(UInt32(truncatingIfNeeded: value >> 32))
    }

    /// Writes a count or frame position; they stay below 2³¹.
    package mutating func write(_ value: Int) {
        write(UInt32(truncatingIfNeeded: value))
    }

    package mutating func write(_ value: Float) {
        write(value.bitPattern)
    }

    package mutating func write(_ value: Double) {
        write(UInt32(truncatingIfNeeded: value.bitPattern))
        write(UInt32(truncatingIfNeeded: value.bitPattern >> 32))
    }

    package mutating func write(_ value: [UInt8]) {
        write(value.count)
        bytes.append(contentsOf: value)
    }

    package mutating func write(_ value: String) {
        write(value.utf8.count)
        bytes.append(contentsOf: value.utf8)
    }

    /// Writes the number of elements, then each by `body`.
    package mutating func write<Element>(_ list: [Element], _ body: (inout WireWriter, Element) -> Void) {
        write(list.count)
        for element in list { body(&self, element) }
    }
}
