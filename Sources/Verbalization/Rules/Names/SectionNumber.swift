import NarrationModel

/// Reads numbers of laws, sections and dockets.
///
///     § 230(c)(1)       section two thirty C one
///     401(k)            four oh one K
///
/// A docket's number is said in its parts (`No. 21-1234`). Leaves alone numbers with a note in brackets behind a space,
/// and scores (`7-6 (5)`).
struct SectionNumber: ReadingRule {
    let id: RuleID = "section-number"
    let summary = "numbers of sections, laws and dockets: § 230(c)(1), 401(k), No. 21-1234"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let sign = signs(at: index, in: sentence) { return sign }
        guard let digits = sentence.digits(index), digits.utf8.count < 6 else { return nil }
        let isBehindSign = sentence.isMark("§", at: index - 1)
        if let docket = docket(at: index, in: sentence) { return docket }
        guard digits.utf8.count < 5 else { return nil }
        var (tokens, end) = ([DraftToken](), index + 1)
        while let part = subsection(at: end, in: sentence), end - index < 24 {
            guard !tokens.isEmpty || part.lexemeKind == .letters || isBehindSign else { break }
            tokens += part.tokens
            end += 3
        }
        guard end > index + 1 || isBehindSign && digits.utf8.count > 2 && !goesOn(end, in: sentence) else {
            return nil
        }
        let number = sentence.style.numbers.pairs(digits).map { DraftToken($0, for: index..<index + 1) }
        return Reading(end: end, tokens: number + tokens)
    }

    /// `§` and `§§`.
    private func signs(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("§", at: index) else { return nil }
        let isPlural = sentence.isMark("§", at: index + 1)
        return Reading([isPlural ? "sections" : "section"], for: index..<(isPlural ? index + 2 : index + 1))
    }

    private func goesOn(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence.isGlued(index) && sentence[index + 1]?.kind != .letters && sentence.isGlued(index + 1)
    }

    /// A letter, a small Roman numeral or a short number in brackets.
    private func subsection(
        at index: Int, in sentence: WrittenSentence
    ) -> (tokens: [DraftToken], lexemeKind: Lexeme.Kind)? {
        guard sentence.isMark("(", at: index, glued: true), let inner = sentence[index + 1], inner.isGlued,
            sentence.isMark(")", at: index + 2, glued: true)
        else { return nil }
        let range = index..<index + 3
        if inner.kind == .letters, inner.text.utf8.count == 1 {
            return (LetterSpelling.tokens(inner.text, for: range), .letters)
        }
        if let numeral = WrittenNumeral(at: index + 1, in: sentence), numeral.isSmall, numeral.value < 30 {
            let words = sentence.style.numbers.cardinal(String(numeral.value))
            return (words.map { DraftToken($0, for: range) }, .letters)
        }
        guard inner.kind == .digits, inner.text.utf8.count < 3 else { return nil }
        return (sentence.style.numbers.cardinal(inner.text).map { DraftToken($0, for: range) }, .digits)
    }

    /// The year and number of a case behind "No.": `21-1234`.
    private func docket(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let year = sentence.digits(index), year.utf8.count == 2,
            sentence.isMark(".", at: index - 1), ["no", "nos"].contains(sentence[index - 2]?.key),
            ["-", "–"].contains(sentence[index + 1]?.mark), sentence.isGlued(index + 1),
            let number = sentence.digits(index + 2, glued: true), (2...5).contains(number.utf8.count)
        else { return nil }
        let numbers = sentence.style.numbers
        let words = numbers.pairs(year) + numbers.pairs(number)
        return Reading(words, for: index..<index + 3)
    }
}
