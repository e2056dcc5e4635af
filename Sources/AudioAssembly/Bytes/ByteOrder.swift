/// Numbers in the byte orders of file formats.
extension [UInt8] {
    /// Appends `number` with its most significant byte first, as MPEG and ID3 do.
    mutating func append(bigEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    /// Appends `number` with its least significant byte first, as RIFF does.
    mutating func append(littleEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
