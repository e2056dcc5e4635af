/// How many characters of a decoded text could not be decoded, beside those that could and are not ASCII.
struct Damage {
    private(set) var count = 0
    private var valid = 0

    init(_ text: String) {
        for scalar in text.unicodeScalars where !scalar.isASCII {
            if scalar == "\u{FFFD}" { count += 1 } else { valid += 1 }
        }
    }

    /// Whether damage is rare beside characters that only the right encoding explains.
    var isRare: Bool { count * 4 <= valid }
}
