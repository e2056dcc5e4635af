/// The cyclic redundancy check of LAME's info tag: polynomial 0x8005, bits reflected, starting at zero.
struct CRC16: Hashable, Sendable {
    private(set) var value: UInt16 = 0

    private static let table: [UInt16] = (0..<256).map { index in
        (0..<8).reduce(UInt16(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xA001 : value >> 1 }
    }

    mutating func append(_ bytes: some Sequence<UInt8>) {
        let table = Self.table
        var value = value
        for byte in bytes {
            value = value >> 8 ^ table[Int(UInt8(truncatingIfNeeded: value) ^ byte)]
        }
        self.value = value
    }
}
