extension Lexeme.Shape {
    /// How capitals stand in `letters`.
    init(of letters: String) {
        var (upper, lower, firstIsUpper, lastIsS) = (0, 0, false, false)
        for (index, scalar) in letters.unicodeScalars.enumerated() {
            if scalar == "'" {
                guard index > 0, letters.utf8.count - index <= 2 else { continue }
                break
            }
            let isUpper = Self.isUppercase(scalar)
            if index == 0 { firstIsUpper = isUpper }
            if isUpper { upper += 1 } else { lower += 1 }
            lastIsS = scalar == "s"
        }
        if upper == 0 {
            self = .lower
        } else if lower == 0 || lower == 1 && lastIsS && upper > 1 {
            self = .capitals
        } else {
            self = upper == 1 && firstIsUpper ? .capitalized : .mixed
        }
    }

    private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
    }
}
