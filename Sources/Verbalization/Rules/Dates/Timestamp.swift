import NarrationModel

/// Reads dates with a time of day as machines write them.
///
///     2022-09-10T14:30:00Z       September tenth twenty twenty-two, fourteen thirty U.T.C.
///     2022-09-10 09:05           September tenth twenty twenty-two, nine oh five
///
/// Seconds are said only when they are not zero. Leaves alone dates without a time.
struct Timestamp: ReadingRule {
    let id: RuleID = "timestamp"
    let summary = "dates with times as machines write them: 2022-09-10T14:30:00Z"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.digits(index)?.utf8.count == 4,
            let date = NumericDate().reading(at: index, in: sentence)
        else { return nil }
        let hasLetter = sentence.letters(date.end, glued: true) == "T"
        let start = hasLetter ? date.end + 1 : date.end
        guard let hour = sentence.digits(start, glued: hasLetter), hour.utf8.count == 2,
            let hours = Int(hour), hours < 25,
            let minutes = twoFigures(behind: start + 1, in: sentence), let minute = Int(minutes)
        else { return nil }
        var end = start + 3
        var words = ClockTime.words(hour: hours, minutes: minute, hasHalf: false)
        if let seconds = twoFigures(behind: end, in: sentence), let second = Int(seconds) {
            end += 2
            if let fraction = sentence.digits(end + 1, glued: true),
                sentence.isMark(".", at: end, glued: true), !fraction.isEmpty
            {
                end += 2
            }
            if second > 0 { words += ["and", NumberWords.small(second), second == 1 ? "second" : "seconds"] }
        }
        let zone = zone(at: end, in: sentence)
        var tokens = date.tokens
        tokens[tokens.count - 1].mark = .comma
        tokens += words.map { DraftToken($0, for: date.end..<end) }
        if let zone { tokens += zone.words.map { DraftToken($0, for: end..<zone.end) } }
        return Reading(end: zone?.end ?? end, tokens: tokens)
    }

    private func twoFigures(behind index: Int, in sentence: WrittenSentence) -> String? {
        guard sentence.isMark(":", at: index, glued: true),
            let digits = sentence.digits(index + 1, glued: true),
            digits.utf8.count == 2, digits < "60"
        else { return nil }
        return digits
    }

    /// `Z`, `+02:00` or `-0530`.
    private func zone(at index: Int, in sentence: WrittenSentence) -> (words: [String], end: Int)? {
        if sentence.letters(index, glued: true) == "Z" { return (["U.T.C"], index + 1) }
        guard let sign = sentence[index], sign.isGlued, ["+", "-"].contains(sign.mark),
            let digits = sentence.digits(index + 1, glued: true), let value = Int(digits),
            [2, 4].contains(digits.utf8.count)
        else { return nil }
        let apart = digits.utf8.count == 2 ? twoFigures(behind: index + 2, in: sentence) : nil
        let hours = digits.utf8.count == 4 ? value / 100 : value
        let minutes = digits.utf8.count == 4 ? value % 100 : Int(apart ?? "") ?? 0
        guard hours < 15, minutes < 60 else { return nil }
        let tail = minutes == 0 ? [] : [NumberWords.small(minutes)]
        let words =
            ["U.T.C"]
            + (hours + minutes == 0
                ? [] : [sign.mark == "+" ? "plus" : "minus", NumberWords.small(hours)] + tail)
        return (words, apart == nil ? index + 2 : index + 4)
    }
}
