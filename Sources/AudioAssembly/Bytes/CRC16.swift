/// The cyclic redundancy check of LAME's info tag: polynomial 0x8005, bits reflected, starting at zero.
///
/// Eight bytes are taken at once, each by a table of its own ("slicing-by-8", Kounavis and Berry 2005).
struct CRC16: Hashable, Sendable {
    private(set) var value: UInt16 = 0

    private static let stride = 8

    /// Eight tables of 256: what a byte does to the check when as many zero bytes as the table's number follow it.
    private static let tables: [UInt16] = {
        var tables: [UInt16] = (0..<256).map { index in
            (0..<8).reduce(UInt16(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xA001 : value >> 1 }
        }
        for index in 256..<256 * stride {
            let value = tables[index - 256]
            tables.append(value >> 8 ^ tables[Int(value & 0xFF)])
        }
        return tables
    }()

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            Self.tables.withUnsafeBufferPointer { tables in
                let whole = bytes.count / Self.stride * Self.stride
                for offset in Swift.stride(from: 0, to: whole, by: Self.stride) {
                    appendEight(bytes, offset, tables)
                }
                for byte in bytes[whole...] {
                    value = value >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: value) ^ byte)]
                }
            }
        }
    }

    /// The check so far lies over the first two bytes.
    @inline(__always)
    private mutating func appendEight(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ tables: UnsafeBufferPointer<UInt16>
    ) {
        var next = tables[7 * 256 + Int(bytes[offset] ^ UInt8(truncatingIfNeeded: value))]
        next ^= tables[6 * 256 + Int(bytes[offset + 1] ^ UInt8(truncatingIfNeeded: value >> 8))]
        for index in 2..<Self.stride {
            next ^= tables[(7 - index) * 256 + Int(bytes[offset + index])]
        }
        value = next
    }
}
