import NarrationModel

/// Spells short words in which a small letter stands between capitals.
///
///     the MoD        the M.O.D
///     VfB's goal     V.F.B.'s goal
///
/// Four letters at most, the last of them a capital; four that make a syllable are a word (`NeXT`). Leaves alone names of two words written as one (`YouTube`,
/// `McDonald`, `iPhone`), which engines divide themselves.
struct MixedCapitals: ReadingRule {
    let id: RuleID = "mixed-capitals"
    let summary = "initialisms with a small letter: MoD, DoJ, VfB, mRNA"
    let trigger: RuleTrigger = .mixed

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], lexeme.shape == .mixed else { return nil }
        let (stem, ending) = Self.stem(of: lexeme.text)
        guard Self.isInitialism(Array(stem.unicodeScalars)) else { return nil }
        if Self.isWord(stem) { return Reading([lexeme.key], for: index..<index + 1) }
        let tokens = LetterSpelling.tokens(stem, ending: ending, for: index..<index + 1)
        return Reading(end: index + 1, tokens: tokens)
    }

    private static func stem(of text: String) -> (String, WordEnding) {
        for ending in [WordEnding.possessive, .plural] {
            if let stem = ending.stem(of: text), stem.unicodeScalars.last?.properties.isUppercase == true {
                return (stem, ending)
            }
        }
        return (text, .none)
    }

    /// Whether four letters make a syllable around a small vowel: `NeXT`, `LoRA`.
    private static func isWord(_ stem: String) -> Bool {
        guard stem.utf8.count == 4, let vowel = stem.dropFirst().first, "aeiou".contains(vowel) else {
            return false
        }
        return !CapitalsPattern.isSpelt(stem, amongCapitals: false)
    }

    /// A small letter between capitals, or before two capitals or more.
    private static func isInitialism(_ letters: [Unicode.Scalar]) -> Bool {
        let isUpper = letters.map { $0.properties.isUppercase }
        guard (2...5).contains(letters.count), isUpper.last == true,
            isUpper.filter({ !$0 }).count == 1
        else { return false }
        if isUpper[0] { return letters.count < 5 }
        return letters.count > 2 && letters.count < 5 || letters == ["p", "H"]
    }
}
