/// The chunks before the picture of a PNG file ("Portable Network Graphics", W3C, section 11).
struct PNGHead {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var bitDepth = 0
    private(set) var colorType = 0
    private(set) var hasTransparency = false

    /// Pixels an inch.
    private(set) var density: Int?

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 33, bytes.starts(with: Self.signature) else { return nil }
        var rest = bytes.dropFirst(8)
        while rest.count >= 12 {
            let length = Self.number(rest.prefix(4))
            let name = String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self)
            guard name != "IDAT", length <= rest.count - 12 else { break }
            read(name, Array(rest.dropFirst(8).prefix(length)))
            rest = rest.dropFirst(12 + length)
        }
        guard width > 0 else { return nil }
    }

    private mutating func read(_ name: String, _ data: [UInt8]) {
        switch name {
        case "IHDR" where data.count >= 10:
            width = Self.number(data[0..<4])
            height = Self.number(data[4..<8])
            bitDepth = Int(data[8])
            colorType = Int(data[9])
        case "tRNS": hasTransparency = true
        case "pHYs" where data.count >= 9 && data[8] == 1:
            // Pixels a meter; an inch has 25.4 millimeters.
            density = (Self.number(data[0..<4]) * 254 + 5000) / 10_000
        default: break
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
