/// Tells by its bytes whether text is plain: letters and signs without ignorable characters, with all its spaces.
///
/// Nearly all text is; what is not takes a second look at its Unicode scalars. Nothing here decides for itself what a
/// word is: where bytes do not tell, the answer is that they do not.
package enum PlainText {
    /// What the bytes of a stretch without white space tell.
    enum Run {
        /// It has a letter or digit, and is one word.
        case word
        /// It has neither.
        case signs
        /// Its scalars must be looked at.
        case unknown
    }

    /// How many words `bytes` have, which must be UTF-8; nil when they are not plain, or when white space is anything
    /// but single spaces between words.
    package static func wordCount(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var count = 0
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 32 { end += 1 }
            guard end > start, end != bytes.count - 1 else { return nil }
            switch run(bytes, start..<end) {
            case .word: count += 1
            case .signs: break
            case .unknown: return nil
            }
            start = end + 1
        }
        return bytes.isEmpty ? nil : count
    }

    /// What the bytes in `range` tell.
    static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Run {
        var hasLetter = false
        var hasOther = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case 48...57, 65...90, 97...122: hasLetter = true
            case 0..<33, 127: return .unknown
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                guard endsPlainly(bytes, index + 1, range.upperBound) else { return .unknown }
            case 128...:
                guard isOrdinary(bytes, index, range.upperBound) else { return .unknown }
                if !isPunctuation(bytes, index, range.upperBound) { hasOther = true }
                index += width(byte) - 1
            default: break
            }
            index += 1
        }
        return hasLetter ? .word : hasOther ? .unknown : .signs
    }

    /// Whether no capital letter can follow a stop behind the quotes and brackets at `index`.
    private static func endsPlainly(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
    ) -> Bool {
        guard index < end else { return true }
        switch bytes[index] {
        case 65...90, UInt8(ascii: "("): return false
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
            return index + 1 == end
        case 128...: return isPunctuation(bytes, index, end) && index + 3 == end
        default: return true
        }
    }

    /// Whether the character at `index` is neither white space nor ignorable.
    private static func isOrdinary(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        let second = index + 1 < end ? bytes[index + 1] : 0
        let third = index + 2 < end ? bytes[index + 2] : 0
        return switch (bytes[index], second) {
        case (0xC2, _): second > 0xA0 && second != 0xAD
        case (0xE1, 0x9A): third != 0x80
        case (0xE2, 0x80): (0x90...0xA7).contains(third) || third >= 0xB0
        case (0xE2, 0x81): !(0x9F...0xAF).contains(third)
        case (0xE3, 0x80): third != 0x80
        case (0xEF, 0xBB): third != 0xBF
        case (0xC3...0xF4, _): true
        default: false
        }
    }

    /// Whether the character at `index` is a dash, quotation mark, bullet or ellipsis (U+2010 to U+2027).
    private static func isPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
            && (0x90...0xA7).contains(bytes[index + 2])
    }

    /// The length of the character that begins with `byte`.
    private static func width(_ byte: UInt8) -> Int { byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
}
