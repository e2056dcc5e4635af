/// The chunks before the picture of a PNG file ("Portable Network Graphics", W3C, section 11).
struct PNGHead {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var density: ImageDensity?
    private var bitDepth = 0
    private var colorType = 0
    private var hasTransparency = false

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Gray, RGB, palette, gray with alpha, RGB with alpha.
    private static let samplesByColorType = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4]

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
        guard width > 0, Self.samplesByColorType[colorType] != nil else { return nil }
    }

    var bitsPerPixel: Int { (Self.samplesByColorType[colorType] ?? 0) * bitDepth }
    var isRGB: Bool { [2, 3, 6].contains(colorType) && bitDepth <= 8 }
    var hasAlpha: Bool { [4, 6].contains(colorType) || hasTransparency }

    private mutating func read(_ name: String, _ data: [UInt8]) {
        switch name {
        case "IHDR" where data.count >= 10:
            width = Self.number(data[0..<4])
            height = Self.number(data[4..<8])
            bitDepth = Int(data[8])
            colorType = Int(data[9])
        case "tRNS": hasTransparency = true
        case "pHYs" where data.count >= 9 && data[8] == 1:
            density = ImageDensity(count: Self.number(data[0..<4]), length: .meter)
        default: break
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
