/// Numbers in the byte order of ZIP, one behind the other.
struct LittleEndianBytes {
    private(set) var array: [UInt8] = []

    mutating func append(two numbers: UInt16...) {
        for number in numbers { append(number) }
    }

    mutating func append(four number: UInt32) {
        append(number)
    }

    private mutating func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { array += $0 }
    }
}
