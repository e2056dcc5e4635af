/// A word in capitals, taken apart into its letters and its ending.
struct CapitalLetters {
    /// The capitals alone.
    let stem: String
    let ending: WordEnding

    /// Whether something other than a plural or possessive ending follows, as in `DON'T`.
    let isContraction: Bool

    init(_ text: String) {
        if let stem = WordEnding.possessive.stem(of: text) {
            (self.stem, ending, isContraction) = (stem, .possessive, false)
        } else if text.contains("'") {
            (stem, ending, isContraction) = (text, .none, true)
        } else if let stem = WordEnding.plural.stem(of: text) {
            (self.stem, ending, isContraction) = (stem, .plural, false)
        } else {
            (stem, ending, isContraction) = (text, .none, false)
        }
    }
}
