import NarrationModel

extension SourcedText {
    /// The text with each of `parts`, which are in the page's order, in front of the first word that stands behind it
    /// on the page, as words of their own.
    func inserting(_ parts: [SourcedText]) -> SourcedText {
        guard !parts.isEmpty else { return self }
        var result = SourcedText()
        var start = 0
        var words = WordScanner.words(in: string)[...]
        for part in parts {
            let source = part.sourceRange.lowerBound
            words = words.drop { sourceRange(of: $0).lowerBound < source }
            let place = words.first?.lowerBound ?? count
            if place > start { result.appendWords(slice(start..<place)) }
            result.appendWords(part)
            start = place
        }
        if start < count { result.appendWords(slice(start..<count)) }
        return result
    }

    /// Appends `other`, behind a space when there is none.
    private mutating func appendWords(_ other: SourcedText) {
        append(other, separator: string.unicodeScalars.last?.isWhiteSpace == true ? "" : " ")
    }
}
