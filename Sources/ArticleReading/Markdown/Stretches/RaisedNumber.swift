import NarrationModel

/// Tells exponents from footnote markers among numbers in `sup` tags: `km<sup>2</sup>`, `the survey<sup>3</sup>`.
///
/// Other raised text, as in `4<sup>th</sup>`, is neither.
enum RaisedNumber {
    /// The number in raised figures.
    case exponent(SourcedText)
    case footnoteMarker(SourcedText)

    private static let units: Set<Substring> = ["m", "km", "cm", "mm", "ft", "mi", "yd", "in", "s"]
    private static let figures = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

    /// The number that `raised` is, behind `text`; nil when it is none.
    init?(_ raised: SourcedText, behind text: String) {
        let digits = raised.string.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
        guard digits.count == raised.string.count, (1...3).contains(digits.count) else { return nil }
        let text = text.suffix(12)
        let word = text[
            (text.lastIndex(where: \.isWhitespace).map { text.index(after: $0) } ?? text.startIndex)...]
        guard
            word.last?.isNumber == true || Self.units.contains(word.drop { $0.isNumber })
                || Self.isFormula(word)
        else {
            self = .footnoteMarker(raised)
            return
        }
        self = .exponent(Self.raised(raised))
    }

    /// Whether a word is a variable or ends a formula: `x`, `E=mc`, `(a+b)`.
    private static func isFormula(_ word: Substring) -> Bool {
        if word.contains(where: { "=+*/^×−".contains($0) }) { return true }
        return word.count == 1 && word.first?.isLowercase == true && word != "a"
    }

    /// The text with raised figures instead of its figures.
    static func raised(_ text: SourcedText) -> SourcedText {
        var raised = SourcedText()
        var offset = 0
        for scalar in text.string.unicodeScalars {
            let range = offset..<offset + scalar.utf8Width
            if let digit = Character(scalar).wholeNumberValue, scalar.isASCII {
                raised.append(String(figures[digit]), for: text.sourceRange(of: range))
            } else {
                raised.append(text.slice(range))
            }
            offset = range.upperBound
        }
        return raised
    }
}
