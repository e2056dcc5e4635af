import NarrationModel

extension SourcedText {
    /// The text with each of `parts`, which are in the page's order, in front of the first word that stands behind it
    /// on the page, as words of their own; a formula takes the place of the words that stand for it.
    func inserting(_ parts: [SourcedText]) -> SourcedText {
        guard !parts.isEmpty else { return self }
        var result = SourcedText()
        var start = 0
        var words = WordScanner.words(in: string)[...]
        for part in parts {
            let source = part.sourceRange.lowerBound
            // What is cut out of a line may begin with the space in front of its first word.
            words = words.drop { sourceRange(of: $0).lowerBound < source - 1 }
            let substitute = formula(in: words, at: source - 1...source)
            if substitute == nil { words = words.drop { sourceRange(of: $0).lowerBound < source } }
            let place = words.first?.lowerBound ?? count
            if place > start { result.appendWords(slice(start..<place)) }
            result.appendWords(part)
            start = substitute.map { min($0.upperBound + 1, count) } ?? place
            if substitute != nil { words = words.dropFirst(2) }
        }
        if start < count { result.appendWords(slice(start..<count)) }
        return result
    }

    /// The first two words, when they are those that narrate puts in for a formula that begins at one of `places`.
    private func formula(in words: ArraySlice<Range<Int>>, at places: ClosedRange<Int>) -> Range<Int>? {
        guard let first = words.first, let last = words.prefix(2).last else { return nil }
        let source = sourceRange(of: first.lowerBound..<last.upperBound)
        guard source.isEmpty, places.contains(source.lowerBound),
            " \(string.slice(utf8: first.lowerBound..<last.upperBound)) " == Formula.substitute
        else { return nil }
        return first.lowerBound..<last.upperBound
    }

    /// Appends `other`, behind a space when there is none.
    private mutating func appendWords(_ other: SourcedText) {
        append(other, separator: string.unicodeScalars.last?.isWhiteSpace == true ? "" : " ")
    }
}
