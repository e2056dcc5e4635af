import NarrationModel

/// Says what the voice's lexicons hold.
///
///     Kyiv's          Kyiv's (its sound in IPA, with the ending)
///     Xi Jinping      Xi Jinping (one transcription a word)
///
/// The longest entry wins. Leaves alone a word that goes on with figures, a point and letters, or a sign (`RT.com`,
/// `US$5`), and in a line of capitals the initialisms that are also common words.
struct LexiconForm: ReadingRule {
    let id: RuleID = "lexicon"
    let summary = "words and names of the voice's lexicons"
    let trigger: RuleTrigger = [.digits]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let phrase = sentence.lexicon.phrase(at: index, in: sentence.lexemes) {
            return reading(phrase, at: index, in: sentence)
        }
        guard let text = sentence.letters(index) ?? sentence.foreign(index),
            let found = sentence.lexicon.found(text),
            !goesOn(index, in: sentence), !isOrdinary(found, in: sentence)
        else { return nil }
        return Reading(end: index + 1, tokens: Self.tokens(found, for: index..<index + 1))
    }

    /// The tokens of an entry for one word.
    static func tokens(_ found: FoundEntry, for lexemes: Range<Int>) -> [DraftToken] {
        let (entry, ending) = (found.entry, found.ending)
        switch entry.kind {
        case .ipa:
            let ipa = Pronunciation.ipa(ending.applied(to: entry.value))
            return [DraftToken(entry.written + ending.letters, for: lexemes, pronunciation: ipa)]
        case .say: return words(entry.value, ending: ending, for: lexemes)
        case .letters:
            let letters = entry.value.isEmpty ? entry.written : entry.value
            return LetterSpelling.tokens(letters, ending: ending, for: lexemes)
        case .word:
            let written = String(entry.written.prefix(1)) + entry.written.dropFirst().lowercased()
            return words(entry.value.isEmpty ? written : entry.value, ending: ending, for: lexemes)
        }
    }

    private static func words(_ value: String, ending: WordEnding, for lexemes: Range<Int>) -> [DraftToken] {
        let words = value.split(separator: " ").map(String.init)
        return words.enumerated().map { index, word in
            DraftToken(index == words.count - 1 ? word + ending.letters : word, for: lexemes)
        }
    }

    private func reading(_ phrase: LexiconPhrase, at index: Int, in sentence: WrittenSentence) -> Reading {
        let range = index..<index + phrase.count
        let ending = phrase.ending(in: sentence.lexemes, at: index)
        guard phrase.entry.kind == .ipa else {
            let found = FoundEntry(entry: phrase.entry, ending: ending)
            return Reading(end: range.upperBound, tokens: Self.tokens(found, for: range))
        }
        let sounds = phrase.entry.value.split(separator: " ").map(String.init)
        let words = self.words(of: range, in: sentence)
        let tokens = zip(words, sounds).enumerated().map { number, pair in
            let last = number == sounds.count - 1 ? ending : .none
            return DraftToken(
                pair.0.text, for: pair.0.lexemes, pronunciation: .ipa(last.applied(to: pair.1)))
        }
        return Reading(end: range.upperBound, tokens: tokens)
    }

    /// The written words in `range`, each with its letters.
    private func words(of range: Range<Int>, in sentence: WrittenSentence) -> [(
        text: String, lexemes: Range<Int>
    )] {
        var words: [(text: String, lexemes: Range<Int>)] = []
        for index in range {
            let lexeme = sentence.lexemes[index]
            let letters = lexeme.kind == .letters ? lexeme.text : ""
            if index > range.lowerBound, lexeme.isGlued, let last = words.popLast() {
                words.append((last.text + letters, last.lexemes.lowerBound..<index + 1))
            } else {
                words.append((letters, index..<index + 1))
            }
        }
        return words
    }

    private func goesOn(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index + 1], next.isGlued else { return false }
        switch next.mark {
        case "$", "@", "_": return true
        case ".", "-":
            return sentence[index + 2]?.isGlued == true && continues(index + 2, behind: next, sentence)
        default: return next.kind == .digits
        }
    }

    private func continues(_ index: Int, behind mark: Lexeme, _ sentence: WrittenSentence) -> Bool {
        guard let lexeme = sentence[index] else { return false }
        return mark.mark == "." ? lexeme.kind != .mark : lexeme.kind == .digits
    }

    private func isOrdinary(_ found: FoundEntry, in sentence: WrittenSentence) -> Bool {
        guard sentence.isAllCapitals, found.entry.kind == .letters else { return false }
        let small = found.entry.written.lowercased()
        return CommonWords.doubtful.contains(small) || CommonWords.short.contains(small)
    }
}
