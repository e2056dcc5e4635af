/// Reads back what ``WireWriter`` wrote, and never beyond the message's end.
package struct WireReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    private mutating func take(_ count: Int) throws(SynthesisError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.endIndex - position else {
            throw SynthesisError(.malformedMessage, "a worker message ends too early; reinstall narrate")
        }
        defer { position += count }
        return bytes[position..<position + count]
    }

    package mutating func byte() throws(SynthesisError) -> UInt8 {
        try take(1).first ?? 0
    }

    package mutating func word() throws(SynthesisError) -> UInt32 {
        try take(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    package mutating func integer() throws(SynthesisError) -> Int {
        Int(Int32(bitPattern: try word()))
    }

    package mutating func float() throws(SynthesisError) -> Float {
        Float(bitPattern: try word())
    }

    package mutating func double() throws(SynthesisError) -> Double {
        let low = UInt64(try word())
        return Double(bitPattern: UInt64(try word()) << 32 | low)
    }

    package mutating func byteString() throws(SynthesisError) -> [UInt8] {
        Array(try take(integer()))
    }

    package mutating func string() throws(SynthesisError) -> String {
        String(decoding: try take(integer()), as: UTF8.self)
    }

    package mutating func list<Element>(
        _ body: (inout WireReader) throws(SynthesisError) -> Element
    ) throws(SynthesisError) -> [Element] {
        let count = try integer()
        guard count >= 0, count <= bytes.endIndex - position else {
            throw SynthesisError(
                .malformedMessage, "a worker message has an impossible length; reinstall narrate")
        }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try body(&self)) }
        return elements
    }
}
