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
        let word = text[(text.lastIndex(where: \.isWhitespace).map { text.index(after: $0) } ?? text.startIndex)...]
        guard word.last?.isNumber == true || Self.units.contains(word.drop { $0.isNumber }) else {
            self = .footnoteMarker(raised)
            return
        }
        var exponent = SourcedText()
        for (index, digit) in digits.enumerated() {
            exponent.append(String(Self.figures[digit]), for: raised.sourceRange(of: index..<index + 1))
        }
        self = .exponent(exponent)
    }
}
