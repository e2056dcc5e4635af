import NarrationModel

/// Reads the slash between "and" and "or", and before a unit behind an amount.
///
///     and/or           and or
///     $80/barrel       eighty dollars per barrel
///     left / right     left slash right
///
/// Between pronouns it is "or" (`his/her`); with a space on each side it is said, save in credits. Leaves alone other
/// slashes, which are pauses (`Aktas/Anadolu`).
struct Slash: ReadingRule {
    let id: RuleID = "slash"
    let summary = "slashes in and/or, his/her and before units: $80/barrel"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("/", at: index), let before = sentence[index - 1],
            let next = sentence[index + 1],
            [before, next].allSatisfy({ $0.kind != .mark || Self.edges.contains($0.mark) })
        else { return nil }
        let sign = index..<index + 1
        if ["and", "either"].contains(before.key), next.key == "or" { return Reading([], for: sign) }
        if Self.opposites[before.key]?.contains(next.key) == true { return Reading(["or"], for: sign) }
        guard sentence.isGlued(index) else {
            if let per = perUnit(index, in: sentence) { return per }
            let isJoined = next.isGlued && next.kind != .mark
            return isJoined || isCredit(index, in: sentence) ? nil : Reading(["slash"], for: sign)
        }
        guard next.isGlued, next.kind == .letters else { return nil }
        guard followsAmount(index, in: sentence), next.shape == .lower else { return nil }
        return Reading(["per"], for: sign)
    }

    /// `$59 / month`: with spaces, only a unit of time that is written out behind a price.
    private func perUnit(_ index: Int, in sentence: WrittenSentence) -> Reading? {
        guard followsPrice(index, in: sentence), let unit = sentence.letters(index + 1),
            UnitTable.divisors[unit] != nil || ["user", "seat", "session"].contains(unit)
        else { return nil }
        return Reading(["per"], for: index..<index + 1)
    }

    private func followsPrice(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence.digits(index - 1) != nil else { return false }
        return (2...6).contains { sentence[index - $0]?.isCurrency ?? false }
    }

    /// Whether the slash stands behind a mark, as in verse, or in a photographer's credit.
    private func isCredit(_ index: Int, in sentence: WrittenSentence) -> Bool {
        if let before = sentence[index - 1], before.kind == .mark,
            ",.;:!?".unicodeScalars.contains(before.mark)
        {
            return true
        }
        return (max(0, index - 12)..<min(sentence.count, index + 12)).contains { place in
            let lexeme = sentence.lexemes[place]
            guard Self.credits.contains(lexeme.key) else { return false }
            return lexeme.shape != .lower || !Self.doubtful.contains(lexeme.key)
                || lexeme.key == "via" && sentence[place + 1]?.shape != .lower
        }
    }

    /// What may stand beside a slash that is said, as a word or number may.
    private static let edges: Set<Unicode.Scalar> = [
        "\"", "'", "“", "”", "‘", "’", "[", "]", "`", "(", ")", "%", "$", ".", ",", ";", ":", "!", "?",
    ]

    private static let credits: Set<String> = [
        "photo", "photos", "image", "images", "getty", "via", "agency", "afp", "reuters", "ap", "epa",
        "ukrinform",
        "shutterstock", "courtesy", "pool", "tass", "anadolu", "handout", "file", "xinhua", "bloomberg",
        "imago",
    ]

    /// Words that a credit prints with a capital, or before a name.
    private static let doubtful: Set<String> = ["via", "file", "pool", "image", "images", "agency", "ap"]

    private static let opposites = [
        "he": ["she"], "she": ["he"], "his": ["her", "hers"], "her": ["his", "him"], "him": ["her"],
        "himself": ["herself"], "yes": ["no"], "man": ["woman"], "men": ["women"], "women": ["men"],
        "boy": ["girl"], "girl": ["boy"], "brother": ["sister"], "sister": ["brother"],
        "husband": ["wife"], "wife": ["husband"], "mother": ["father"], "father": ["mother"],
        "son": ["daughter"], "male": ["female"], "day": ["night"],
    ]

    private func followsAmount(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let before = sentence[index - 1] else { return false }
        if before.mark == "%" { return true }
        if before.kind == .digits {
            return !before.isGlued
                || sentence[index - 2].map { [".", ","].contains($0.mark) || $0.isCurrency } ?? false
        }
        return before.isGlued && before.kind == .letters && sentence[index - 2]?.kind == .digits
    }

}

extension Lexeme {
    /// Whether the lexeme is the sign of a currency.
    fileprivate var isCurrency: Bool { Currency.symbols[mark] != nil }
}
