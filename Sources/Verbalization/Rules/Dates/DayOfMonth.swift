/// The figures of a day, 1 to 31, with or without an ordinal ending.
struct DayOfMonth {
    let value: Int

    /// The index behind the figures and their ending.
    let end: Int

    init?(at index: Int, in sentence: WrittenSentence) {
        guard let digits = sentence.digits(index), digits.utf8.count < 3, let value = Int(digits),
            (1...31).contains(value)
        else { return nil }
        let ending = sentence.letters(index + 1, glued: true)
        let isOrdinal = ending.map(Ordinal.endings.contains) ?? false
        guard ending == nil || isOrdinal, !Self.goesOn(index + 1, in: sentence) else { return nil }
        self.value = value
        end = isOrdinal ? index + 2 : index + 1
    }

    /// "Twenty-fifth".
    var ordinal: String {
        NumberWords(saysAnd: false).ordinal(String(value)).first ?? ""
    }

    /// Whether the figures belong to a longer number, a time or an amount.
    private static func goesOn(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let mark = sentence[index]?.mark, sentence.isGlued(index) else { return false }
        if mark == "%" || mark == "°" { return true }
        guard let digits = sentence.digits(index + 1, glued: true) else { return false }
        return [".", ":", "/"].contains(mark) || mark == "," && digits.utf8.count != 4
    }
}
