import NarrationModel

/// Reads citations of law reports and codes.
///
///     410 U.S. 113          four ten U.S one thirteen
///     18 U.S.C. § 1001      eighteen U.S.C section ten oh one
///
/// Volume and page are said in pairs. Leaves alone numbers before other words.
struct LegalCitation: ReadingRule {
    let id: RuleID = "legal-citation"
    let summary = "citations of law reports and codes: 410 U.S. 113, 18 U.S.C. § 1001"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let volume = sentence.digits(index), volume.utf8.count < 5,
            sentence[index + 1]?.kind == .letters,
            !sentence.isGlued(index + 1), let (name, end) = reporter(at: index + 1, in: sentence)
        else { return nil }
        let numbers = sentence.style.numbers
        let head = numbers.pairs(volume).map { DraftToken($0, for: index..<index + 1) } + name
        if let page = sentence.digits(end), page.utf8.count < 6, !sentence.isGlued(end) {
            let tokens = numbers.pairs(page).map { DraftToken($0, for: end..<end + 1) }
            return Reading(end: end + 1, tokens: head + tokens)
        }
        return sentence.isMark("§", at: end) ? Reading(end: end, tokens: head) : nil
    }

    /// The reporter's name, whose short parts are spelt.
    private func reporter(at index: Int, in sentence: WrittenSentence) -> (tokens: [DraftToken], end: Int)? {
        for parts in Self.reporters {
            guard let end = matches(parts, at: index, in: sentence) else { continue }
            return (tokens(index..<end, in: sentence), end)
        }
        return nil
    }

    private func matches(_ parts: [String], at index: Int, in sentence: WrittenSentence) -> Int? {
        var next = index
        for part in parts {
            guard sentence[next]?.text == part else { return nil }
            next = sentence.behindStop(next + 1)
        }
        return next
    }

    private func tokens(_ range: Range<Int>, in sentence: WrittenSentence) -> [DraftToken] {
        var (tokens, letters) = ([DraftToken](), "")
        func flush(before index: Int) {
            if !letters.isEmpty { tokens += LetterSpelling.tokens(letters, for: range.lowerBound..<index) }
            letters = ""
        }
        for index in range {
            guard let lexeme = sentence[index] else { continue }
            if let word = Self.words[lexeme.text] {
                flush(before: index)
                tokens += word.map { DraftToken($0, for: index..<index + 1) }
            } else if lexeme.kind == .letters {
                letters += lexeme.text
            }
        }
        flush(before: range.upperBound)
        return tokens
    }

    private static let words = [
        "Ct": ["Court"], "Supp": ["Supplement"], "Cal": ["California"], "App": ["Appeals"],
        "Fed": ["Federal"], "Reg": ["Register"], "Stat": ["Statutes"], "Cong": ["Congressional"],
        "Rec": ["Record"], "2": ["second"], "3": ["third"], "4": ["fourth"], "d": [], "th": [],
    ]

    private static let reporters = [
        ["U", "S", "C"], ["C", "F", "R"], ["S", "Ct"], ["F", "Supp", "2", "d"], ["F", "Supp", "3", "d"],
        ["F", "Supp"], ["F", "2", "d"], ["F", "3", "d"], ["F", "4", "th"], ["L", "Ed", "2", "d"],
        ["L", "Ed"],
        ["Fed", "Reg"], ["Cong", "Rec"], ["Cal", "App"], ["N", "Y", "2", "d"], ["N", "E", "2", "d"],
        ["A", "2", "d"], ["P", "2", "d"], ["P", "3", "d"], ["Stat"], ["USC"], ["CFR"], ["U", "S"],
    ]
}
