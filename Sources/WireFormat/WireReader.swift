/// Reads back what ``WireWriter`` wrote, and never beyond the message's end.
package struct WireReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    private mutating func take(_ count: Int) throws(WireError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.endIndex - position else {
            throw WireError.tooShort
        }
        defer { position += count }
        return bytes[position..<position + count]
    }

    package mutating func byte() throws(WireError) -> UInt8 {
        try take(1).first ?? 0
    }

    package mutating func word() throws(WireError) -> UInt32 {
        try take(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    package mutating func integer() throws(WireError) -> Int {
        Int(Int32(bitPattern: try word()))
    }

    package mutating func wideInteger() throws(WireError) -> Int {
        let low = try word()
        return Int(Int64(truncatingIfNeeded: UInt64(try word()) << 32 | UInt64(low)))
    }

    package mutating func float() throws(WireError) -> Float {
        Float(bitPattern: try word())
    }

    package mutating func double() throws(WireError) -> Double {
        let low = UInt64(try word())
        return Double(bitPattern: UInt64(try word()) << 32 | low)
    }

    package mutating func byteString() throws(WireError) -> [UInt8] {
        Array(try take(integer()))
    }

    package mutating func string() throws(WireError) -> String {
        String(decoding: try take(integer()), as: UTF8.self)
    }

    package mutating func list<Element>(
        _ body: (inout WireReader) throws(WireError) -> Element
    ) throws(WireError) -> [Element] {
        let count = try integer()
        guard count >= 0, count <= bytes.endIndex - position else {
            throw WireError.wrongLength
        }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try body(&self)) }
        return elements
    }
}
