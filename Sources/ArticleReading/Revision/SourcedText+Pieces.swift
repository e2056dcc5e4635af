import NarrationModel

extension SourcedText {
    /// The page ranges of the text at `offsets`, one for each stretch that nothing on the page interrupts: `again` and
    /// `.` for `again.` where the page has `again[3].`
    func pieces(of offsets: Range<Int>) -> [SourceRange] {
        var pieces: [SourceRange] = []
        var offset = offsets.lowerBound
        for scalar in string.slice(utf8: offsets).unicodeScalars {
            let source = sourceRange(of: offset..<offset + scalar.utf8Width)
            offset += scalar.utf8Width
            if source.isEmpty { continue }
            if let last = pieces.last, last.upperBound >= source.lowerBound {
                pieces[pieces.count - 1] = last.union(source)
            } else {
                pieces.append(source)
            }
        }
        return pieces
    }
}
