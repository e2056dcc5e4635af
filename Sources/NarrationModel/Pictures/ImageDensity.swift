/// How many pixels stand side by side in a length, as a picture stores it: a whole number.
package struct ImageDensity: Hashable, Sendable {
    package enum Length: Sendable {
        case inch
        case centimeter
        case meter

        fileprivate var tenthsOfMillimeters: Int {
            switch self {
            case .inch: 254
            case .centimeter: 100
            case .meter: 10_000
            }
        }
    }

    package let count: Int
    package let length: Length

    package init(count: Int, length: Length) {
        self.count = count
        self.length = length
    }

    /// Pixels an inch, rounded.
    package var perInch: Int {
        let unit = length.tenthsOfMillimeters
        return (count * 254 + unit / 2) / unit
    }

    /// Whether a picture of `pixels` an inch may say so: 72 of them are stored as 28 a centimeter, which would be 71 again.
    package func standsFor(perInch pixels: Int) -> Bool {
        perInch == pixels || count == (pixels * length.tenthsOfMillimeters + 127) / 254
    }
}
