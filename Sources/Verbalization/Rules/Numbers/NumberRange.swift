import NarrationModel

/// Reads the dash between two numbers as "to", and between the figures of a score as nothing.
///
///     2014–2022        twenty fourteen to twenty twenty-two
///     a 7-2 win        a seven two win
///
/// A hyphen joins a score when the second number is not the larger, or a word such as "won" or "defeat" stands beside
/// it, which a hyphen with spaces needs; "vote" and "majority" ask for "to". Leaves alone dates, telephone numbers and names (`F-16`).
struct NumberRange: ReadingRule {
    let id: RuleID = "number-range"
    let summary = "dashes and colons between numbers: ranges, scores, ratios"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard isDash(index, in: sentence) else { return nil }
        let isSpaced = !sentence.isGlued(index)
        if isSpaced, let ending = sentence.letters(index + 2, glued: true), Ordinal.endings.contains(ending) {
            return nil
        }
        if joinsTimes(index, in: sentence) { return Reading(["to"], for: index..<index + 1) }
        if joinsDates(index, in: sentence) { return Reading(["to"], for: index..<index + 1) }
        guard let next = amount(behind: index, in: sentence), endsAmount(before: index, in: sentence) else {
            return nil
        }
        let isVolume = sentence.isMark(":", at: index) && ["-", "–"].contains(sentence[index + 2]?.mark)
        let isApart =
            isVolume || isScore(at: index, next: next, in: sentence)
            || isCode(at: index, next: next, in: sentence)
        return Reading(isApart ? [] : ["to"], for: index..<index + 1)
    }

    /// `5 p.m.-7 p.m.`, `11 a.m.–noon`.
    private func joinsTimes(_ index: Int, in sentence: WrittenSentence) -> Bool {
        let last = sentence.isMark(".", at: index - 1) ? index - 2 : index - 1
        guard sentence[index]?.mark != ":", ["m", "am", "pm"].contains(sentence[last]?.key) else {
            return false
        }
        let start = sentence[last]?.key == "m" ? last - 2 : last
        guard Meridiem(at: start, in: sentence) != nil, sentence.digits(start - 1) != nil else {
            return false
        }
        if !sentence.isGlued(index), ClockTime().reading(at: index + 1, in: sentence) == nil { return false }
        return sentence.digits(index + 1) != nil || ["noon", "midnight"].contains(sentence[index + 1]?.text)
    }

    /// `Dec. 31-Jan. 2`, `28 Feb-3 Mar`, `June 2021-July 2022`.
    private func joinsDates(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence[index]?.mark != ":" else { return false }
        let stop = sentence.isMark(".", at: index - 1) ? index - 2 : index - 1
        let endsInMonth = isMonth(stop, in: sentence) && sentence.digits(stop - 1) != nil
        let hasDay = sentence.digits(index + 1) != nil && isMonth(index + 2, in: sentence)
        if endsInMonth { return hasDay }
        guard sentence.digits(index - 1) != nil, isMonth(index + 1, in: sentence) else { return false }
        return isMonth(index - 2, in: sentence) || isMonth(index - 3, in: sentence)
            || sentence.digits(index - 1)?.utf8.count == 4
    }

    private func isMonth(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let lexeme = sentence[index], lexeme.shape == .capitalized else { return false }
        return Month.numbers[lexeme.key] != nil
    }

    /// Figures with a leading zero, and three figures before smaller ones, are a code: `090-96`, `747-400`.
    private func isCode(at index: Int, next: String, in sentence: WrittenSentence) -> Bool {
        guard sentence.isMark("-", at: index), let first = sentence.digits(index - 1) else { return false }
        let isModel =
            sentence.isGlued(index) && sentence.isGlued(index - 1) && sentence[index - 2]?.kind == .letters
        if isModel, first.utf8.count < 3, next.utf8.count > 3 { return true }
        if isPart(of: index, in: sentence) || hasWord(Self.ballot, around: index, in: sentence) {
            return false
        }
        if first.hasPrefix("0"), first.utf8.count > 2 { return true }
        let isName = sentence.isGlued(index - 1) && sentence[index - 2]?.shape == .capitals
        if isName, first.utf8.count == 3, next.utf8.count == 3 { return true }
        guard sentence.digits(index - 2) == nil, sentence[index - 2]?.mark != ",", sentence.isGlued(index)
        else { return false }
        if first.utf8.count == 4, next.utf8.count < 4 { return isFalling(first, next) }
        return first.utf8.count == 3 && next.utf8.count == 3 && next < first
    }

    /// Whether the second figures are below the last ones of the first, so that they shorten no number: `1625-20`.
    private func isFalling(_ first: String, _ next: String) -> Bool { next < first.suffix(next.utf8.count) }

    private func isDash(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let lexeme = sentence[index] else { return false }
        switch lexeme.mark {
        case ":": return lexeme.isGlued && sentence.isGlued(index + 1)
        case "-", "–": return lexeme.isGlued == sentence.isGlued(index + 1)
        default: return false
        }
    }

    /// The digits of the number behind the dash; a currency symbol may stand before them.
    private func amount(behind index: Int, in sentence: WrittenSentence) -> String? {
        if let digits = sentence.digits(index + 1) { return digits }
        guard let mark = sentence[index + 1]?.mark, Currency.symbols[mark] != nil else { return nil }
        return sentence.digits(index + 2, glued: true)
    }

    private func endsAmount(before index: Int, in sentence: WrittenSentence) -> Bool {
        guard let lexeme = sentence[index - 1] else { return false }
        if lexeme.kind == .digits || ["%", "°"].contains(lexeme.mark) { return true }
        if Magnitude(at: index - 1, in: sentence)?.word == lexeme.text {
            return sentence.digits(index - 2) != nil
        }
        return lexeme.kind == .letters && lexeme.isGlued && sentence[index - 2]?.kind == .digits
    }

    private func isScore(at index: Int, next: String, in sentence: WrittenSentence) -> Bool {
        guard let first = sentence.digits(index - 1), let left = Int(first), let right = Int(next),
            left < 200, right < 200, !hasWord(Self.ballot, around: index, in: sentence)
        else { return false }
        if isPart(of: index, in: sentence) { return false }
        if isPair(index + 2, in: sentence) || isPair(index - 2, in: sentence) { return true }
        let isSport = hasWord(Self.sport, around: index, in: sentence)
        if !sentence.isGlued(index), !isSport { return false }
        if sentence.isMark("–", at: index), !isSport {
            return right <= left && sentence.isGlued(index) || isSet(index, left, right, in: sentence)
        }
        return right <= left || isSport && !counts(index + 2, in: sentence)
            || isSet(index, left, right, in: sentence)
    }

    /// Whether the figures are part of longer numbers or years before Christ, by the marks and letters beside them.
    private func isPart(of index: Int, in sentence: WrittenSentence) -> Bool {
        if ["BC", "BCE", "B", "AD"].contains(sentence.letters(index + 2)) { return true }
        if sentence.isGlued(index - 1), let mark = sentence[index - 2]?.mark,
            [",", ".", "/", ":"].contains(mark)
        {
            return true
        }
        if let behind = sentence[index + 2], behind.mark == "%" || behind.isGlued && behind.kind == .letters {
            return true
        }
        return WrittenNumber(at: index + 1, in: sentence)?.end != index + 2
    }

    /// Whether the figures are one of several sets of tennis: beside another pair, or before a tie-break in brackets.
    private func isSet(_ index: Int, _ left: Int, _ right: Int, in sentence: WrittenSentence) -> Bool {
        guard max(left, right) < 8, max(left, right) > 5 else { return false }
        if sentence.isMark("(", at: index + 2, glued: true), sentence.digits(index + 3) != nil { return true }
        return isPair(index + 4, in: sentence) && sentence.isMark(",", at: index + 2)
            || isPair(index - 4, in: sentence) && sentence.isMark(",", at: index - 2)
    }

    private func isPair(_ index: Int, in sentence: WrittenSentence) -> Bool {
        ["-", "–"].contains(sentence[index]?.mark) && sentence.digits(index - 1) != nil
            && sentence.digits(index + 1) != nil
    }

    /// Whether a plural noun stands behind the second number.
    private func counts(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index], next.kind == .letters, next.shape == .lower else { return false }
        return next.text.hasSuffix("s") && next.text.utf8.count > 3
    }

    private func hasWord(_ words: Set<String>, around index: Int, in sentence: WrittenSentence) -> Bool {
        [index - 2, index - 3, index + 2, index + 3].contains { index in
            guard let lexeme = sentence[index], lexeme.kind == .letters else { return false }
            return words.contains(lexeme.key)
        }
    }

    private static let sport: Set<String> = [
        "win", "wins", "won", "beat", "lost", "lose", "loss", "lead", "led", "defeat", "defeated",
        "victory", "draw", "drew", "tie", "tied", "score", "scored", "aggregate", "final", "record", "down",
        "up",
    ]
    private static let ballot: Set<String> = [
        "vote", "voted", "votes", "majority", "decision", "ruling", "ruled", "margin", "ratio", "odds",
    ]
}
