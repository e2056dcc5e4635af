internal import NarrationModel

/// A set of bytes of ASCII that is quick to ask.
struct ByteSet: Sendable {
    private let low: UInt64
    private let high: UInt64

    /// Letters, digits and the characters of `others`, which must be ASCII.
    init(lettersDigitsAnd others: StaticString) {
        var bits: (UInt64, UInt64) = (0, 0)
        func add(_ byte: UInt8) {
            if byte < 64 { bits.0 |= 1 << UInt64(byte) } else { bits.1 |= 1 << UInt64(byte - 64) }
        }
        others.withUTF8Buffer { $0.forEach(add) }
        for byte: UInt8 in 0..<128 where byte.isLetterOrDigit { add(byte) }
        (low, high) = bits
    }

    func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 && high >> UInt64(byte - 64) & 1 == 1
    }
}
