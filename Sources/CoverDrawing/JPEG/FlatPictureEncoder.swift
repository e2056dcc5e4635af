/// Writes a picture that is one colour for the most part as a baseline JPEG (ITU T.81), with colour at half the width and height.
///
/// Any encoder would give such a picture; this one spends no time on the blocks in which nothing stands, and those are most
/// of a cover. What it writes depends on the picture alone, not on the machine's libraries.
struct FlatPictureEncoder {
    /// What is worked on: the samples of sixteen by sixteen pixels, brightness in four blocks and each colour in one; the
    /// coefficients of a block; and where these stand in the order in which they are written.
    private final class Workshop {
        let samples = UnsafeMutablePointer<BlockTransform.Row>.allocate(capacity: 6 * 8)
        let coefficients = UnsafeMutablePointer<SIMD8<Int32>>.allocate(capacity: 8)
        let order = UnsafeMutablePointer<UInt8>.allocate(capacity: 64)

        init() {
            samples.initialize(repeating: .zero, count: 6 * 8)
            coefficients.initialize(repeating: .zero, count: 8)
            for (place, index) in QuantizationTable.zigzag.enumerated() {
                order[place] = UInt8(index % 8 * 8 + index / 8)
            }
        }

        deinit {
            samples.deallocate()
            coefficients.deallocate()
            order.deallocate()
        }
    }

    private let picture: InkPicture
    private let brightness = BlockTransform(.brightness)
    private let color = BlockTransform(.color)
    private let brightnessWords = HuffmanWords(start: .brightnessStart, rest: .brightness)
    private let colorWords = HuffmanWords(start: .colorStart, rest: .color)
    private let workshop = Workshop()
    private let writer: ScanWriter

    /// The first coefficients of the blocks before, for brightness and the two colours.
    private var last = SIMD3<Int32>()

    /// The first coefficients of blocks without ink.
    private let background: SIMD3<Int32>

    private init(_ picture: InkPicture) {
        self.picture = picture
        let sample = picture.sample(coverage: 0, row: 0)
        background = SIMD3(
            brightness.start(ofFlat: sample.x), color.start(ofFlat: sample.y), color.start(ofFlat: sample.z))
        writer = ScanWriter(behind: JPEGHeader.bytes(size: picture.size), reserving: 1 << 17)
    }

    /// The picture as a file.
    static func file(of picture: InkPicture) -> [UInt8] {
        var encoder = FlatPictureEncoder(picture)
        for top in stride(from: 0, to: picture.size, by: 16) {
            for left in stride(from: 0, to: picture.size, by: 16) { encoder.write(left: left, top: top) }
        }
        return encoder.writer.finish()
    }

    /// Writes the unit with its upper left corner at a place.
    private mutating func write(left: Int, top: Int) {
        let upper = (even(left, top), even(left + 8, top))
        let lower = (even(left, top + 8), even(left + 8, top + 8))
        if upper == (0, 0), lower == (0, 0) {
            for _ in 0..<4 { writeFlat(background.x, 0) }
            writeFlat(background.y, 1)
            writeFlat(background.z, 2)
            return
        }
        picture.fill(workshop.samples, left: left, top: top)
        for (block, coverage) in [upper.0, upper.1, lower.0, lower.1].enumerated() {
            if let coverage {
                let sample = picture.sample(coverage: coverage, row: top + block / 2 * 8)
                writeFlat(brightness.start(ofFlat: sample.x), 0)
            } else {
                write(block: block)
            }
        }
        write(block: 4)
        write(block: 5)
    }

    private func even(_ left: Int, _ top: Int) -> UInt8? { picture.evenCoverage(left: left, top: top) }

    private mutating func writeFlat(_ start: Int32, _ component: Int) {
        writer.writeFlat(start &- last[component], component == 0 ? brightnessWords : colorWords)
        last[component] = start
    }

    private mutating func write(block: Int) {
        let component = max(0, block - 3)
        let transform = component == 0 ? brightness : color
        transform.apply(workshop.samples + block * 8, into: workshop.coefficients)
        let coefficients = UnsafeRawPointer(workshop.coefficients).assumingMemoryBound(to: Int32.self)
        writer.write(
            coefficients, workshop.order, difference: coefficients[0] &- last[component],
            component == 0 ? brightnessWords : colorWords)
        last[component] = coefficients[0]
    }
}
