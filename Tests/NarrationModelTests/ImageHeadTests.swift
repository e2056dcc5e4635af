import NarrationModel
import Testing

/// Pictures of which there is nothing but the head.
@Suite struct ImageHeadTests {
    private static func number(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        number(UInt32(data.count)) + Array(name.utf8) + data + [0, 0, 0, 0]
    }

    private static func png(bitDepth: UInt8 = 8, colorType: UInt8, _ chunks: [UInt8] = []) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", number(1400) + number(1500) + [bitDepth, colorType, 0, 0, 0]) + chunks
            + chunk("IDAT", [0])
    }

    private static func jpeg(components: UInt8 = 3, unit: UInt8, density: UInt8) -> [UInt8] {
        let jfif = Array("JFIF\0".utf8) + [1, 1, unit, 0, density, 0, density, 0, 0]
        let frame: [UInt8] =
            [8, 5, 0x78, 5, 0x80, components] + [UInt8](repeating: 0, count: 3 * Int(components))
        return [0xFF, 0xD8, 0xFF, 0xE0, 0, UInt8(jfif.count + 2)] + jfif
            + [0xFF, 0xFF, 0xC2, 0, UInt8(frame.count + 2)] + frame
    }

    @Test(arguments: [
        (0, 8, false, false), (2, 24, true, false), (3, 8, true, false), (4, 16, false, true),
        (6, 32, true, true),
    ])
    func `a PNG tells its colors`(colorType: UInt8, depth: Int, isRGB: Bool, hasAlpha: Bool) {
        let head = ImageHead(Self.png(colorType: colorType))
        #expect(head?.format == .png && head?.width == 1400 && head?.height == 1500)
        #expect(head?.bitsPerPixel == depth && head?.isRGB == isRGB && head?.hasAlpha == hasAlpha)
    }

    @Test func `a PNG with a transparent color has alpha`() {
        #expect(ImageHead(Self.png(colorType: 2, Self.chunk("tRNS", [0, 0, 0, 0, 0, 0])))?.hasAlpha == true)
    }

    @Test func `sixteen bits a color are no RGB of eight`() {
        #expect(ImageHead(Self.png(bitDepth: 16, colorType: 2))?.isRGB == false)
    }

    @Test func `what has no kind of color that there is, is no picture`() {
        #expect(ImageHead(Self.png(colorType: 5)) == nil)
    }

    @Test func `a JPEG tells its size behind bytes that fill`() {
        let head = ImageHead(Self.jpeg(unit: 1, density: 72))
        #expect(head?.format == .jpeg && head?.width == 1408 && head?.height == 1400)
        #expect(head?.bitsPerPixel == 24 && head?.isRGB == true && head?.hasAlpha == false)
        #expect(ImageHead(Self.jpeg(components: 4, unit: 1, density: 72))?.isRGB == false)
    }

    @Test func `a density is told in pixels an inch`() {
        let meters = { (count: UInt32) in
            ImageHead(
                Self.png(colorType: 2, Self.chunk("pHYs", Self.number(count) + Self.number(count) + [1])))?
                .density
        }
        #expect(meters(2835)?.perInch == 72 && meters(2835)?.standsFor(perInch: 72) == true)
        #expect(meters(11_811)?.perInch == 300 && meters(11_811)?.standsFor(perInch: 72) == false)
        #expect(ImageHead(Self.jpeg(unit: 1, density: 96))?.density?.perInch == 96)
        #expect(ImageHead(Self.jpeg(unit: 0, density: 1))?.density == nil)
    }

    @Test func `28 pixels a centimeter stand for 72 an inch`() {
        let density = ImageHead(Self.jpeg(unit: 2, density: 28))?.density
        #expect(density?.perInch == 71)
        #expect(density?.standsFor(perInch: 72) == true && density?.standsFor(perInch: 96) == false)
    }

    @Test func `what is no picture has no head`() {
        #expect(ImageHead([]) == nil)
        #expect(ImageHead([0xFF, 0xD8]) == nil)
        #expect(ImageHead([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0]) == nil)
        #expect(ImageHead([UInt8](repeating: 0xFF, count: 100)) == nil)
        #expect(ImageHead([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) == nil)
    }

    @Test func `no head that is cut off anywhere stops the reading`() {
        for whole in [Self.png(colorType: 6), Self.jpeg(unit: 1, density: 72)] {
            for count in 0..<20 { #expect(ImageHead(Array(whole[..<count])) == nil) }
            for count in whole.indices { _ = ImageHead(Array(whole[..<count])) }
        }
    }
}
