/// The segments before the picture of a JPEG file (ITU-T T.81, annex B; T.871 for JFIF).
struct JPEGHead {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var bitDepth = 0
    private(set) var componentCount = 0
    private(set) var density: ImageDensity?

    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var offset = 2
        while width == 0, offset + 4 <= bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
            guard marker != 0xFF else {
                offset += 1
                continue
            }
            guard length >= 2, offset + 2 + length <= bytes.count else { break }
            read(marker, Array(bytes[offset + 4..<offset + 2 + length]))
            offset += 2 + length
        }
        guard width > 0 else { return nil }
    }

    private mutating func read(_ marker: UInt8, _ data: [UInt8]) {
        // SOF0 to SOF15; three of the numbers mean tables.
        let isStartOfFrame = 0xC0...0xCF ~= marker && ![0xC4, 0xC8, 0xCC].contains(marker)
        if isStartOfFrame, data.count >= 6 {
            bitDepth = Int(data[0])
            height = Int(data[1]) << 8 | Int(data[2])
            width = Int(data[3]) << 8 | Int(data[4])
            componentCount = Int(data[5])
        } else if marker == 0xE0, data.count >= 12, data.starts(with: Array("JFIF\0".utf8)) {
            let lengths: [UInt8: ImageDensity.Length] = [1: .inch, 2: .centimeter]
            density = lengths[data[7]].map {
                ImageDensity(count: Int(data[8]) << 8 | Int(data[9]), length: $0)
            }
        }
    }
}
