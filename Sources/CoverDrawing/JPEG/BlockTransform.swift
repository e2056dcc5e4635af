/// The cosine transform of blocks of eight by eight samples, and the rounding of its coefficients.
///
/// All arithmetic is single precision without fused steps, so that equal samples give equal coefficients on every machine.
struct BlockTransform {
    typealias Row = SIMD8<Float>

    /// What the coefficients are multiplied by before they are rounded, column by column.
    private let factors: [Row]

    init(_ table: QuantizationTable) {
        factors = (0..<8).map { column in
            Row((0..<8).map { 1 / Float(table.divisors[$0 * 8 + column]) })
        }
    }

    /// The coefficients of `samples`, eight rows, as whole numbers into `target`, column by column.
    func apply(_ samples: UnsafeMutablePointer<Row>, into target: UnsafeMutablePointer<SIMD8<Int32>>) {
        Self.transform(samples)
        Self.transpose(samples)
        // Behind the second pass each row holds the coefficients of one column.
        Self.transform(samples)
        for column in 0..<8 { target[column] = Self.rounded(samples[column] * factors[column]) }
    }

    /// The coefficient at the start of a block whose samples are all `sample`.
    func start(ofFlat sample: Float) -> Int32 {
        Self.rounded(Row(repeating: sample * 8) * factors[0])[0]
    }

    /// The nearest whole numbers of values below four millions: adding one and a half times 2²³ leaves no bits for fractions.
    private static func rounded(_ values: Row) -> SIMD8<Int32> {
        let shift: Float = 12_582_912
        return unsafeBitCast(values + Row(repeating: shift), to: SIMD8<Int32>.self)
            &- SIMD8(repeating: Int32(bitPattern: shift.bitPattern))
    }

    /// One pass over all columns at once: for each frequency the sum of the samples by its cosines (ITU T.81, A.3.3).
    private static func transform(_ rows: UnsafeMutablePointer<Row>) {
        let (s0, d0) = (rows[0] + rows[7], rows[0] - rows[7])
        let (s1, d1) = (rows[1] + rows[6], rows[1] - rows[6])
        let (s2, d2) = (rows[2] + rows[5], rows[2] - rows[5])
        let (s3, d3) = (rows[3] + rows[4], rows[3] - rows[4])
        let (outer, inner) = (s0 + s3, s1 + s2)
        let (outerSlope, innerSlope) = (s0 - s3, s1 - s2)
        rows[0] = (outer + inner) * c4
        rows[4] = (outer - inner) * c4
        rows[2] = outerSlope * c2 + innerSlope * c6
        rows[6] = outerSlope * c6 - innerSlope * c2
        rows[1] = (d0 * c1 + d1 * c3) + (d2 * c5 + d3 * c7)
        rows[3] = (d0 * c3 - d1 * c7) - (d2 * c1 + d3 * c5)
        rows[5] = (d0 * c5 - d1 * c1) + (d2 * c7 + d3 * c3)
        rows[7] = (d0 * c7 - d1 * c5) + (d2 * c3 - d3 * c1)
    }

    private static func transpose(_ rows: UnsafeMutablePointer<Row>) {
        let values = UnsafeMutableRawPointer(rows).assumingMemoryBound(to: Float.self)
        for row in 0..<7 {
            for column in row + 1..<8 {
                let value = values[row * 8 + column]
                values[row * 8 + column] = values[column * 8 + row]
                values[column * 8 + row] = value
            }
        }
    }

    /// Half the cosines of one to seven sixteenths of half a turn.
    private static let c1: Float = 0.490_392_640
    private static let c2: Float = 0.461_939_766
    private static let c3: Float = 0.415_734_806
    private static let c4: Float = 0.353_553_391
    private static let c5: Float = 0.277_785_117
    private static let c6: Float = 0.191_341_716
    private static let c7: Float = 0.097_545_161
}
