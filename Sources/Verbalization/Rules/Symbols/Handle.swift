import NarrationModel

/// Reads handles and hashtags, capitals and figures in them as the beginnings of words.
///
///     @DefenceU            at Defence U
///     #StandWithUkraine    hashtag Stand With Ukraine
///
/// A number sign before figures is "number" (`#5`). Leaves alone signs that stand alone.
struct Handle: ReadingRule {
    let id: RuleID = "handle"
    let summary = "handles, hashtags and number signs: @name, #topic, #5"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        let isHash = sentence.isMark("#", at: index) || sentence.isMark("№", at: index)
        guard isHash || sentence.isMark("@", at: index), let next = sentence[index + 1],
            next.isGlued || sentence.isMark("№", at: index), next.kind != .mark
        else { return nil }
        if next.kind == .digits
            || !isHash && sentence.isGlued(index) && WebAddress(at: index + 1, in: sentence) != nil
        {
            return Reading([isHash ? "number" : "at"], for: index..<index + 1)
        }
        var tokens = [DraftToken(isHash ? "hashtag" : "at", for: index..<index + 1)]
        var end = index + 1
        while let lexeme = sentence[end], lexeme.isGlued, lexeme.kind != .foreign,
            lexeme.kind != .mark || goesOn(end, in: sentence)
        {
            for word in words(lexeme, in: sentence) {
                tokens += Self.tokens(word, for: end..<end + 1, in: sentence)
            }
            end += 1
        }
        return Reading(end: end, tokens: tokens)
    }

    private func goesOn(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence.isMark("_", at: index) && sentence[index + 1]?.isGlued == true
    }

    private func words(_ lexeme: Lexeme, in sentence: WrittenSentence) -> [String] {
        switch lexeme.kind {
        case .mark, .foreign: return []
        case .digits: return sentence.style.numbers.pairs(lexeme.text)
        case .letters where lexeme.shape == .capitals || lexeme.shape == .lower: return [lexeme.text]
        case .letters: return Self.camelParts(lexeme.text)
        }
    }

    /// A part of the name: as a lexicon has it, spelt when it looks like an initialism, else a word.
    private static func tokens(
        _ word: String, for range: Range<Int>, in sentence: WrittenSentence
    ) -> [DraftToken] {
        if let found = sentence.lexicon.found(word) { return LexiconForm.tokens(found, for: range) }
        guard word.utf8.count > 1, Lexeme.Shape(of: word) == .capitals else {
            return [DraftToken(word, for: range)]
        }
        let letters = CapitalLetters(word)
        return CapitalsPattern.isSpelt(letters.stem, amongCapitals: false)
            ? LetterSpelling.tokens(letters.stem, ending: letters.ending, for: range)
            : [DraftToken(word.lowercased(), for: range)]
    }

    /// "StandWithUkraine" in three words; a run of capitals stays together until the last before a small letter.
    private static func camelParts(_ text: String) -> [String] {
        var parts: [String] = []
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let isUpper = scalar.properties.isUppercase
            let beforeIsUpper = index > 0 && scalars[index - 1].properties.isUppercase
            let nextIsLower = index + 1 < scalars.count && scalars[index + 1].properties.isLowercase
            if index == 0 || isUpper && (!beforeIsUpper || nextIsLower) {
                parts.append(String(scalar))
            } else {
                parts[parts.count - 1].unicodeScalars.append(scalar)
            }
        }
        return parts
    }
}
