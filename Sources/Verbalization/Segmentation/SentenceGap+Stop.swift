import NarrationModel

extension SentenceGap {
    /// Whether a single full stop ends the sentence and is no list number's, initial's or abbreviation's.
    var stopEnds: Bool {
        if isListMarker || isHeadline { return false }
        if before.unicodeScalars.count == 1, Lexeme.Shape(of: before) == .capitals { return letterEnds }
        if let kind = ShortWord(before, behindComma: wordBefore.hasSuffix(",")) { return ends(kind) }
        if isTimeOfDay { return timeEnds }
        if before.contains(".") { return hasMoreThanArticle && next.isStarter || !isDotted }
        if before == "al", wordBefore == "et" { return !next.isBracketed && !next.isNumber }
        return true
    }

    /// Whether the word is the number or letter of a list's item.
    var isListMarker: Bool {
        guard position == 0, before.utf8.count < 4, !before.isEmpty else { return false }
        let isLetter = before.utf8.count == 1 && before.lowercased() == before
        return isLetter || before.utf8.allSatisfy { (48...57).contains($0) }
    }

    private func ends(_ kind: ShortWord) -> Bool {
        switch kind {
        case .goesOn: false
        case .beforeNumber: next.isStarter
        case .wordOrBeforeNumber: !next.isNumber
        case .mayEnd: next.isStarter
        case .ends: true
        }
    }

    /// Whether the capital of a small word behind a shortened one is that of a headline: "Acme Inc. To Buy Hale Ltd."
    private var isHeadline: Bool {
        next.isSmallWord && !wordAfter.isEmpty && !Self.startsLower(wordAfter)
            && (position == 0 || Self.startsUpper(wordBefore))
            && (before.contains(".") || ShortWord(before, behindComma: false) != nil)
    }

    /// Whether a single capital ends its sentence ("Plan B. It failed.") and is no initial.
    private var letterEnds: Bool {
        guard position > 0 else { return false }
        if isQuoted { return true }
        if Self.startsLower(wordBefore) || OpeningWords.lettered.contains(wordBefore) {
            return before == "I" || next.isStarter
        }
        return next.isPronoun || isCompound && next.isStarter
    }

    /// Whether the capital stands behind a hyphen and letters, as in "PROV-O".
    private var isCompound: Bool {
        guard let dash = written.firstIndex(of: "-") else { return false }
        return written.prefix(upTo: dash).utf8.count > 1
    }

    /// Whether a quote closes behind the stop.
    private var isQuoted: Bool { written.hasSuffix(".”") || written.hasSuffix(".\"") }

    private var isTimeOfDay: Bool {
        let key = before.lowercased()
        guard key == "a.m" || key == "p.m", let first = wordBefore.unicodeScalars.first else { return false }
        return first.properties.numericType != nil || Self.startsLower(wordBefore)
    }

    private var timeEnds: Bool {
        if next.isStarter { return true }
        if next.isTitle { return position > 5 || !OpeningWords.prepositions.contains(firstWord.lowercased()) }
        return !next.belongsToTime && !wordAfter.hasPrefix("time")
    }

    /// Whether the sentence has begun with more than "The".
    private var hasMoreThanArticle: Bool {
        position > 1 || position == 1 && !["the", "a", "an"].contains(wordBefore.lowercased())
    }

    /// Whether the word is letters with stops, as `U.S`, and no number or address.
    private var isDotted: Bool {
        before.split(separator: ".").allSatisfy { part in
            part.unicodeScalars.count < 3 && part.utf8.allSatisfy { !(48...57).contains($0) }
        }
    }

    private static func startsUpper(_ word: String) -> Bool {
        word.unicodeScalars.first { $0.isLetterOrDigit }?.properties.isUppercase == true
    }

    private static func startsLower(_ word: String) -> Bool {
        word.unicodeScalars.first { $0.isLetterOrDigit }?.properties.isLowercase == true
    }
}
