import CoverModel

/// A square picture of a background with ink on it: how much ink each pixel has, and the ink's colour in each row.
///
/// Everything that stands in one row of a cover has one colour.
struct InkPicture {
    /// The side in pixels.
    let size: Int

    private let coverage: UnsafePointer<UInt8>
    private let stride: Int

    /// The colours of a row's pixels by their coverage.
    private let scales: [InkScale]

    /// The number of its scale for each row.
    private let scaleOfRow: [Int]

    /// A picture of the bytes at `coverage`, whose rows begin `stride` bytes apart, and which must outlive it.
    ///
    /// Rows have the ink `text`, but for those in `bands`.
    init(
        coverage: UnsafePointer<UInt8>, stride: Int, size: Int, background: CoverColor, text: CoverColor,
        bands: [(rows: Range<Int>, ink: CoverColor)]
    ) {
        self.size = size
        self.coverage = coverage
        self.stride = stride
        scales = [InkScale(from: background, to: text)] + bands.map { InkScale(from: background, to: $0.ink) }
        var scaleOfRow = [Int](repeating: 0, count: size)
        for (number, band) in bands.enumerated() {
            for row in band.rows.clamped(to: 0..<size) { scaleOfRow[row] = number + 1 }
        }
        self.scaleOfRow = scaleOfRow
    }

    /// Writes the row's pixels as red, green and blue bytes.
    func writeColors(ofRow row: Int, to target: UnsafeMutablePointer<UInt8>) {
        let source = coverage + row * stride
        let colors = scales[scaleOfRow[row]].colors
        for column in 0..<size {
            let color = colors[Int(source[column])]
            target[column * 3] = color.red
            target[column * 3 + 1] = color.green
            target[column * 3 + 2] = color.blue
        }
    }

    /// How much ink the eight by eight pixels from a corner on have, when all have as much; nil when they differ, and for pixels at
    /// the edge of the picture or of a band.
    func evenCoverage(left: Int, top: Int) -> UInt8? {
        guard left + 8 <= size, top + 8 <= size else { return nil }
        var row = UnsafeRawPointer(coverage + top * stride + left)
        let first = row.loadUnaligned(as: UInt64.self)
        var differing = first ^ (first << 8 | first & 0xFF)
        for _ in 1..<8 {
            row += stride
            differing |= row.loadUnaligned(as: UInt64.self) ^ first
        }
        let even = UInt8(truncatingIfNeeded: first)
        guard differing == 0, even == 0 || scaleOfRow[top] == scaleOfRow[top + 7] else { return nil }
        return even
    }

    /// What the pixels of a row are where they have so much ink, as ``InkScale/samples`` has it.
    func sample(coverage: UInt8, row: Int) -> SIMD4<Float> { scales[scaleOfRow[row]].samples[Int(coverage)] }

    /// Writes the samples of sixteen by sixteen pixels from a corner on as six blocks of eight rows: brightness in the upper
    /// left, the upper right, the lower left and the lower right quarter, then the two colours, averaged over two by two pixels.
    ///
    /// Beyond the picture's edge its last pixels go on.
    func fill(_ blocks: UnsafeMutablePointer<BlockTransform.Row>, left: Int, top: Int) {
        let samples = UnsafeMutableRawPointer(blocks).assumingMemoryBound(to: Float.self)
        for index in 4 * 64..<6 * 64 { samples[index] = 0 }
        for y in 0..<16 {
            let row = min(top + y, size - 1)
            let source = coverage + row * stride
            scales[scaleOfRow[row]].samples.withUnsafeBufferPointer { scale in
                for x in Swift.stride(from: 0, to: 16, by: 2) {
                    let first = scale[Int(source[min(left + x, size - 1)])]
                    let second = scale[Int(source[min(left + x + 1, size - 1)])]
                    let place = (y / 8 * 2 + x / 8) * 64 + y % 8 * 8 + x % 8
                    samples[place] = first.x
                    samples[place + 1] = second.x
                    let color = (first + second) * 0.25
                    samples[4 * 64 + y / 2 * 8 + x / 2] += color.y
                    samples[5 * 64 + y / 2 * 8 + x / 2] += color.z
                }
            }
        }
    }
}
