/// A Roman numeral as it stands in a sentence.
struct WrittenNumeral: Sendable {
    let index: Int

    /// In capitals, without an ending.
    let letters: String
    let value: Int
    let isPossessive: Bool

    /// Whether it is written in small letters, as page numbers and scenes are.
    let isSmall: Bool

    /// Reads the lexeme at `index`; nil when it is no numeral in its standard spelling.
    init?(at index: Int, in sentence: WrittenSentence) {
        guard let lexeme = sentence[index], lexeme.kind == .letters else { return nil }
        isSmall = lexeme.shape == .lower
        guard isSmall || lexeme.shape == .capitals else { return nil }
        let capitals = CapitalLetters(isSmall ? lexeme.text.uppercased() : lexeme.text)
        guard capitals.ending != .plural, let value = RomanNumber.value(of: capitals.stem) else { return nil }
        (self.index, letters, self.value) = (index, capitals.stem, value)
        isPossessive = capitals.ending == .possessive
    }

    /// Whether the numeral has two letters or more and is no common initialism.
    var isLong: Bool { letters.utf8.count > 1 && !RomanCompany.initialisms.contains(letters) }

    /// Whether the letters can be the number of a chapter.
    var isChapter: Bool {
        letters.utf8.count > 1 && letters.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
    }

    /// Whether it is a single I, V or X.
    var isIVX: Bool { letters.utf8.count > 1 ? isLong : "IVX".contains(letters) }

    /// Whether the letters can hardly mean anything but a number, wherever they stand.
    var isPlain: Bool {
        isLong && (letters == "II" || letters.utf8.count > 2) && letters != "XXX"
            && letters.utf8.allSatisfy { "IVX".utf8.contains($0) }
    }
}
