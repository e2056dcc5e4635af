import NarrationModel

/// Reads the dash between two numbers as "to", and between the figures of a score as nothing.
///
///     2014–2022        twenty fourteen to twenty twenty-two
///     a 7-2 win        a seven two win
///
/// A hyphen joins a score when the second number is not the larger, or a word such as "won" or "defeat" stands beside
/// it; "vote" and "majority" ask for "to". Leaves alone dates, telephone numbers and names (`F-16`).
struct NumberRange: ReadingRule {
    let id: RuleID = "number-range"
    let summary = "dashes and colons between numbers: ranges, scores, ratios"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard isDash(index, in: sentence), let next = amount(behind: index, in: sentence),
            endsAmount(before: index, in: sentence)
        else { return nil }
        let said = isScore(at: index, next: next, in: sentence) ? [] : ["to"]
        return Reading(said, for: index..<index + 1)
    }

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
        return lexeme.kind == .letters && lexeme.isGlued && sentence[index - 2]?.kind == .digits
    }

    private func isScore(at index: Int, next: String, in sentence: WrittenSentence) -> Bool {
        guard !sentence.isMark("–", at: index) || hasWord(Self.sport, around: index, in: sentence),
            let first = sentence.digits(index - 1), let left = Int(first), let right = Int(next),
            left < 200, right < 200, !hasWord(Self.ballot, around: index, in: sentence)
        else { return false }
        return right <= left
            || hasWord(Self.sport, around: index, in: sentence) && !counts(index + 2, in: sentence)
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
