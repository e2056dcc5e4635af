/// What stands before the coded blocks of a JPEG in JFIF 1.1: sizes and tables, and no metadata.
enum JPEGHeader {
    /// The header of a square picture of `size` pixels a side, whose colour is kept at half the width and height.
    static func bytes(size: Int) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        add(0xE0, Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0], to: &bytes)
        for (number, table) in [QuantizationTable.brightness, .color].enumerated() {
            add(0xDB, [UInt8(number)] + QuantizationTable.zigzag.map { table.divisors[$0] }, to: &bytes)
        }
        let side = [UInt8(size >> 8), UInt8(size & 0xFF)]
        add(0xC0, [8] + side + side + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1], to: &bytes)
        let codes: [(UInt8, HuffmanCode)] = [
            (0x00, .brightnessStart), (0x10, .brightness), (0x01, .colorStart), (0x11, .color),
        ]
        for (number, code) in codes { add(0xC4, [number] + code.counts + code.symbols, to: &bytes) }
        add(0xDA, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0], to: &bytes)
        return bytes
    }

    /// Adds a segment with its marker and length.
    private static func add(_ marker: UInt8, _ content: [UInt8], to bytes: inout [UInt8]) {
        let length = content.count + 2
        bytes += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }
}
