/// A word or letter that multiplies a number in figures: `million`, `bn`, `m`.
struct Magnitude: Sendable {
    /// The word that is said.
    let word: String

    /// The index behind it.
    let end: Int

    /// Reads a magnitude at `index`, behind a number; a hyphen may join them.
    init?(at index: Int, in sentence: WrittenSentence) {
        let hyphen = sentence.isMark("-", at: index, glued: true) && sentence.isGlued(index + 1)
        let start = hyphen ? index + 1 : index
        guard let letters = sentence.letters(start) else { return nil }
        if let word = Self.words[letters.lowercased()] {
            self.init(word: word, end: start + 1)
        } else if let word = Self.letters[letters],
            sentence.isGlued(start) || Self.isFree(start, in: sentence)
        {
            self.init(word: word, end: start + 1)
        } else {
            return nil
        }
    }

    /// Whether the letters stand alone between spaces or marks, and are no capital.
    private static func isFree(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence[index]?.shape == .lower && sentence[index + 1]?.isGlued != true
            || sentence[index + 1]?.kind == .mark && sentence[index + 1]?.mark != "-"
    }

    private init(word: String, end: Int) {
        self.word = word
        self.end = end
    }

    private static let words = [
        "thousand": "thousand", "million": "million", "billion": "billion", "trillion": "trillion",
        "hundred": "hundred", "quadrillion": "quadrillion", "crore": "crore", "crores": "crore",
        "lakh": "lakh",
        "lakhs": "lakh",
    ]
    /// Short forms and what they stand for.
    static let letters = [
        "k": "thousand", "K": "thousand", "m": "million", "M": "million", "mn": "million", "mln": "million",
        "mil": "million",
        "mm": "million", "MM": "million", "b": "billion", "B": "billion", "bn": "billion", "Bn": "billion",
        "BN": "billion", "bln": "billion", "Mn": "million", "tr": "trillion", "tn": "trillion",
        "trn": "trillion", "T": "trillion",
    ]
}
