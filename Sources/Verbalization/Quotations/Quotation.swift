/// A stretch of a text in quotation marks, marks aside.
struct Quotation: Hashable, Sendable {
    /// From the first quoted word to the last, in UTF-8 offsets.
    var range: Range<Int>

    /// Whether it begins in this text, and not in one before it.
    var opens = true

    /// Whether it ends in this text.
    var closes = true

    /// The part that stands in `part` of the text, with offsets in the part; nil when nothing does.
    func clamped(to part: Range<Int>) -> Quotation? {
        let inside = range.clamped(to: part)
        guard !inside.isEmpty else { return nil }
        return Quotation(
            range: inside.lowerBound - part.lowerBound..<inside.upperBound - part.lowerBound,
            opens: opens && range.lowerBound >= part.lowerBound,
            closes: closes && range.upperBound <= part.upperBound)
    }
}
