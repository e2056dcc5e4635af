import NarrationModel

/// Says what the voice's lexicons hold.
///
///     Kyiv's          Kyiv's (its sound in IPA, with the ending)
///     Xi Jinping      Xi Jinping (one transcription a word)
///
/// The longest entry wins; what a regular expression found goes before (``PatternReader``). Leaves alone a word that
/// goes on with figures, a point and letters, or a sign (`RT.com`, `US$5`), and in a line of capitals the initialisms
/// that are also common words.
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
            !goesOn(index, in: sentence), !isOrdinary(found, at: index, in: sentence),
            !isState(found, at: index, in: sentence)
        else { return nil }
        return Reading(end: index + 1, tokens: Self.tokens(found, for: index..<index + 1))
    }

    /// The tokens of an entry that says `lexemes` as a whole.
    static func tokens(_ found: FoundEntry, for lexemes: Range<Int>) -> [DraftToken] {
        unmarked(found, for: lexemes).map { token in
            var token = token
            token.entry = found.entry.written
            return token
        }
    }

    private static func unmarked(_ found: FoundEntry, for lexemes: Range<Int>) -> [DraftToken] {
        let (entry, ending) = (found.entry, found.ending)
        switch entry.kind {
        case .ipa, .mnemonics, .respell:
            let written = entry.written + ending.letters
            return [DraftToken(written, for: lexemes, pronunciation: found.pronunciation)]
        case .say: return words(entry.value, ending: ending, for: lexemes)
        case .letters:
            let letters = entry.value.isEmpty ? entry.written : entry.value
            return LetterSpelling.tokens(letters, ending: ending, for: lexemes)
        case .word: return words(entry.spokenWord, ending: ending, for: lexemes)
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
        let kind = phrase.entry.kind
        guard kind.isSound else {
            let found = FoundEntry(entry: phrase.entry, ending: ending)
            return Reading(end: range.upperBound, tokens: Self.tokens(found, for: range))
        }
        let sounds = phrase.entry.sound.split(separator: " ").map(String.init)
        let words = self.words(of: range, in: sentence)
        let tokens = zip(words, sounds).enumerated().map { number, pair in
            let last = number == sounds.count - 1 ? ending : .none
            var token = DraftToken(
                pair.0.text, for: pair.0.lexemes,
                pronunciation: FoundEntry.pronunciation(pair.1, of: kind, last))
            token.entry = phrase.entry.written
            return token
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
        case "&": return sentence[index + 2]?.isGlued == true && sentence[index + 2]?.shape == .capitals
        case ".", "-":
            return sentence[index + 2]?.isGlued == true && continues(index + 2, behind: next, sentence)
        default: return next.kind == .digits
        }
    }

    private func continues(_ index: Int, behind mark: Lexeme, _ sentence: WrittenSentence) -> Bool {
        guard let lexeme = sentence[index] else { return false }
        return mark.mark == "." ? lexeme.kind != .mark : lexeme.kind == .digits
    }

    private func isOrdinary(_ found: FoundEntry, at index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence.isAllCapitals, found.entry.kind == .letters else { return false }
        let small = found.entry.written.lowercased()
        if small == "us" { return isPronoun(index, in: sentence) }
        return CommonWords.doubtful.contains(small) || CommonWords.short.contains(small)
    }

    /// Whether the initialism is a state behind a place and a comma: "Boston, MA".
    private func isState(_ found: FoundEntry, at index: Int, in sentence: WrittenSentence) -> Bool {
        found.entry.kind == .letters && sentence.isMark(",", at: index - 1)
            && UnitedState().reading(at: index, in: sentence) != nil
    }

    /// Whether "US" in a line of capitals is no country: "ABOUT US", "JOIN US TODAY".
    private func isPronoun(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let before = sentence[index - 1], Self.beforePronoun.contains(before.key) else { return false }
        guard let next = sentence[index + 1], next.kind == .letters else { return true }
        return Self.behindPronoun.contains(next.key)
    }

    private static let beforePronoun: Set<String> = [
        "about", "contact", "follow", "join", "tell", "give", "let", "with", "help", "support", "told",
        "gave", "among", "between", "all", "of", "for", "to", "at", "see", "visit", "find", "from", "near",
    ]
    private static let behindPronoun: Set<String> = [
        "all", "today", "now", "on", "at", "here", "to", "what", "who", "how", "why", "the", "a", "and",
        "your",
    ]
}
