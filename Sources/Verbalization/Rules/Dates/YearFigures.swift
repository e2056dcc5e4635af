/// Four figures that can be a year beside a month: 1000 to 2999, not part of a longer number.
struct YearFigures {
    let value: Int
    let index: Int

    init?(at index: Int, in sentence: WrittenSentence) {
        guard let digits = sentence.digits(index), digits.utf8.count == 4, let value = Int(digits),
            (1000...2999).contains(value),
            sentence[index + 1]?.kind != .letters || !sentence.isGlued(index + 1)
        else { return nil }
        if let number = WrittenNumber(at: index, in: sentence), number.end > index + 1 { return nil }
        self.value = value
        self.index = index
    }
}
