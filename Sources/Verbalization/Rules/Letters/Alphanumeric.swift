import NarrationModel

/// Says names made of letters and figures.
///
///     F-16s       F sixteens
///     COVID-19    COVID nineteen
///
/// Up to three letters are spelt, more are a word; three and four figures are said in pairs (`C-130`). A small word
/// before a hyphen stays a word and leaves the figures to other rules (`mid-1990s`, `pre-2014`). Codes of several groups
/// (`CVE-2024-49113`) and numbers of forms with a letter (`1099-K`) are names too.
struct Alphanumeric: ReadingRule {
    let id: RuleID = "alphanumeric"
    let summary = "names of letters and figures: F-16, COVID-19, G7, A320neo, 5G"
    let trigger: RuleTrigger = [.compounds, .digits]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let first = sentence[index], starts(first, at: index, in: sentence) else { return nil }
        var (tokens, next) = ([DraftToken](), index)
        while let lexeme = sentence[next], next == index || lexeme.isGlued {
            if lexeme.kind == .mark {
                guard joins(next, in: sentence) else { break }
                if lexeme.mark == ".", !isStandard(next, in: sentence) {
                    tokens.append(DraftToken("point", for: next..<next + 1))
                }
            } else {
                append(lexeme, at: next, to: &tokens, in: sentence)
            }
            next += 1
        }
        guard next > index + 1 else { return nil }
        return Reading(end: next, tokens: tokens)
    }

    private func starts(_ first: Lexeme, at index: Int, in sentence: WrittenSentence) -> Bool {
        if first.kind == .digits {
            guard let next = sentence[index + 1], next.isGlued else { return false }
            if next.mark == "-" { return isForm(first, at: index, in: sentence) }
            return next.kind == .letters && next.text.utf8.count < 4
        }
        if sentence.digits(index + 1, glued: true) != nil || isStandard(index + 1, in: sentence) {
            return true
        }
        guard sentence.isMark("-", at: index + 1, glued: true), sentence.digits(index + 2, glued: true) != nil
        else {
            return false
        }
        return first.shape != .lower && !Self.prefixes.contains(first.key)
    }

    /// Whether a single capital behind a hyphen ends the number of a form: `1099-K`.
    private func isForm(_ number: Lexeme, at index: Int, in sentence: WrittenSentence) -> Bool {
        guard number.text.utf8.count == 4, !number.isGlued || sentence[index - 1]?.kind == .mark,
            let letter = sentence[index + 2], letter.isGlued, letter.shape == .capitals,
            letter.text.utf8.count == 1
        else { return false }
        return sentence[index + 3].map { !$0.isGlued || $0.kind == .mark } ?? true
    }

    /// A hyphen between letters and figures belongs to the name; one between figures or before a word does not.
    private func joins(_ index: Int, in sentence: WrittenSentence) -> Bool {
        if sentence.isMark(".", at: index) {
            return isPoint(index, in: sentence) || isStandard(index, in: sentence)
        }
        guard sentence.isMark("-", at: index), let next = sentence[index + 1], next.isGlued,
            let before = sentence[index - 1]
        else { return false }
        if next.kind == .digits { return before.kind == .letters || isIdentifier(index, in: sentence) }
        return next.kind == .letters && before.kind == .digits && next.shape == .capitals
    }

    /// Whether the hyphen stands before the last figures of a code that begins with capitals: `CVE-2024-49113`.
    private func isIdentifier(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence.digits(index + 1)?.utf8.count ?? 0 > 2,
            sentence.digits(index - 1)?.utf8.count ?? 0 > 1,
            sentence.isMark("-", at: index - 2, glued: true), sentence.isGlued(index - 1)
        else { return false }
        return sentence[index - 3]?.shape == .capitals && sentence.letters(index - 3)?.utf8.count ?? 0 > 1
    }

    /// Whether the stop stands between a single capital and three figures: `H.264`, `X.509`.
    private func isStandard(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence.isMark(".", at: index, glued: true), let letter = sentence[index - 1],
            letter.shape == .capitals, letter.text.utf8.count == 1,
            sentence.digits(index + 1, glued: true)?.utf8.count == 3
        else { return false }
        return !sentence.isGlued(index - 1) || sentence[index - 2]?.kind == .mark
    }

    /// Whether the mark is the decimal point of a name: `PM2.5`, `Web2.0`.
    private func isPoint(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence.digits(index - 1) != nil && sentence[index - 2]?.kind == .letters
            && sentence.isGlued(index - 1)
            && sentence.digits(index + 1, glued: true) != nil
            && !sentence.isMark(".", at: index + 2, glued: true)
    }

    private func append(
        _ lexeme: Lexeme, at index: Int, to tokens: inout [DraftToken], in sentence: WrittenSentence
    ) {
        let range = index..<index + 1
        if lexeme.kind == .digits {
            let numbers = sentence.style.numbers
            let isFraction =
                sentence.isMark(".", at: index - 1) && index > 1 && !isStandard(index - 1, in: sentence)
            tokens += (isFraction ? numbers.digits(lexeme.text) : numbers.pairs(lexeme.text)).map {
                DraftToken($0, for: range)
            }
        } else if isPlural(lexeme, at: index, in: sentence), let last = tokens.popLast() {
            tokens.append(DraftToken(NumberWords.plural(last.text), for: last.lexemes.lowerBound..<index + 1))
        } else {
            tokens += letters(lexeme, for: range, in: sentence)
        }
    }

    /// Whether the letters are an ending, also in a line of capitals: `F-16S`.
    private func isPlural(_ lexeme: Lexeme, at index: Int, in sentence: WrittenSentence) -> Bool {
        if ["s", "'s"].contains(lexeme.text) { return true }
        let isLong = sentence.digits(index - 1).map { $0.utf8.count > 1 } ?? false
        return sentence.isAllCapitals && isLong && lexeme.text == "S"
    }

    private func letters(_ lexeme: Lexeme, for range: Range<Int>, in sentence: WrittenSentence)
        -> [DraftToken]
    {
        if let found = sentence.lexicon.found(lexeme.text) { return LexiconForm.tokens(found, for: range) }
        let count = lexeme.text.unicodeScalars.count
        let isShort = count < 4 && (lexeme.shape != .capitalized || count == 2)
        let isSpelt =
            isShort
            || lexeme.shape == .capitals && CapitalsPattern.isSpelt(lexeme.text, amongCapitals: false)
        guard isSpelt, lexeme.text.utf8.count < 3 || lexeme.shape != .lower else {
            return [DraftToken(lexeme.shape == .capitals ? lexeme.key : lexeme.text, for: range)]
        }
        let isLetters = lexeme.shape == .capitalized && lexeme.text.hasSuffix("s") && count == 2
        if isLetters, sentence.digits(range.lowerBound - 1) != nil {
            return LetterSpelling.tokens(String(lexeme.text.prefix(1)), ending: .plural, for: range)
        }
        let capitals = CapitalLetters(lexeme.text)
        return LetterSpelling.tokens(capitals.stem, ending: capitals.ending, for: range)
    }

    private static let prefixes: Set<String> = [
        "mid", "pre", "post", "late", "early", "under", "over", "sub", "non", "top", "since", "nearly",
        "almost",
    ]
}
