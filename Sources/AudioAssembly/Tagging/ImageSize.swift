/// The size of a picture, read from its header.
package struct ImageSize: Hashable {
    package let width: Int
    package let height: Int
    let bitsPerPixel: Int

    /// Nil when `bytes` are neither PNG nor JPEG.
    package init?(_ bytes: [UInt8]) {
        guard let size = Self.png(bytes) ?? Self.jpeg(bytes) else { return nil }
        self = size
    }

    private init(width: Int, height: Int, bitsPerPixel: Int) {
        self.width = width
        self.height = height
        self.bitsPerPixel = bitsPerPixel
    }

    /// From the chunk `IHDR`, which is the first ("PNG specification", 11.2.2).
    private static func png(_ bytes: [UInt8]) -> ImageSize? {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let samplesByColorType: [UInt8: Int] = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4]
        guard bytes.count >= 26, bytes.starts(with: signature), let samples = samplesByColorType[bytes[25]]
        else { return nil }
        let number = { (range: Range<Int>) in bytes[range].reduce(0) { $0 << 8 | Int($1) } }
        return ImageSize(
            width: number(16..<20), height: number(20..<24), bitsPerPixel: samples * Int(bytes[24]))
    }

    /// From the start of the frame, behind any segments of other kinds (ITU-T T.81, annex B).
    private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        let number = { (at: Int) in Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
        var offset = 2
        while offset + 10 <= bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            if isStartOfFrame(marker) {
                return ImageSize(
                    width: number(offset + 7), height: number(offset + 5),
                    bitsPerPixel: Int(bytes[offset + 4]) * Int(bytes[offset + 9]))
            }
            offset += marker == 0xFF ? 1 : 2 + number(offset + 2)
        }
        return nil
    }

    /// Whether the marker is SOF0 to SOF15; three of the numbers mean tables.
    private static func isStartOfFrame(_ marker: UInt8) -> Bool {
        0xC0...0xCF ~= marker && ![0xC4, 0xC8, 0xCC].contains(marker)
    }
}
