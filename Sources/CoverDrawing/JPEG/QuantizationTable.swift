/// How finely each coefficient of a block is kept.
struct QuantizationTable: Sendable {
    /// The divisors, row by row.
    let divisors: [UInt8]

    /// The tables of ITU T.81, Annex K.1, for a quality of 85 as the Independent JPEG Group counts it.
    static let brightness = QuantizationTable([
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55,
        14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92,
        49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ])
    static let color = QuantizationTable([
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
        24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    ])

    private init(_ coarse: [Int]) {
        divisors = coarse.map { UInt8(max(1, ($0 * 30 + 50) / 100)) }
    }

    /// The places of a block, row by row, in the order in which they are written.
    static let zigzag: [Int] = (0..<15).flatMap { sum in
        let down = (max(0, sum - 7)...min(7, sum)).map { $0 * 8 + sum - $0 }
        return sum.isMultiple(of: 2) ? down.reversed() : down
    }
}
