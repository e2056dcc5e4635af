import NarrationModel

extension SourcedText {
    /// The text with `part` in front of the first word that stands behind it on the page, as words of their own.
    func inserting(_ part: SourcedText) -> SourcedText {
        let start = part.sourceRange.lowerBound
        let words = WordScanner.words(in: string)
        let place = words.first { sourceRange(of: $0).lowerBound >= start }?.lowerBound ?? count
        var result = slice(0..<place)
        result.append(part, separator: result.string.last?.isWhitespace == true ? "" : " ")
        guard place < count else { return result }
        result.append(slice(place..<count), separator: " ")
        return result
    }
}
