import NarrationModel

/// Reads times of day.
///
///     9:03 PM      nine oh three P.M.
///     at 5:00      at five o'clock
///
/// Full hours above twelve are said as "eighteen hundred". Leaves alone scores (`2:1`), figures past 24 hours or
/// 59 minutes, and bare numbers without a.m. or p.m.
struct ClockTime: ReadingRule {
    let id: RuleID = "clock-time"
    let summary = "times of day: 5:30 AM, 6.44 p.m., 17:00"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let digits = sentence.digits(index), digits.utf8.count < 3, let hour = Int(digits), hour < 25
        else {
            return nil
        }
        let minutes = minutes(behind: index + 1, in: sentence)
        let end = minutes?.end ?? index + 1
        if let seconds = seconds(behind: end, in: sentence) {
            return withSeconds(index, hour, minutes?.value ?? 0, seconds, in: sentence)
        }
        let half = Meridiem(at: end, in: sentence)
        guard half != nil || minutes?.isColon == true else { return nil }
        let words = words(hour: hour, minutes: minutes?.value, hasHalf: half != nil)
        var tokens = words.map { DraftToken($0, for: index..<end) }
        if let half { tokens.append(DraftToken(half.text, for: end..<half.end)) }
        return Reading(end: half?.end ?? end, tokens: tokens)
    }

    private func minutes(behind index: Int, in sentence: WrittenSentence) -> (
        value: Int, end: Int, isColon: Bool
    )? {
        let isColon = sentence.isMark(":", at: index, glued: true)
        guard isColon || sentence.isMark(".", at: index, glued: true),
            let digits = sentence.digits(index + 1, glued: true), digits.utf8.count == 2,
            let value = Int(digits),
            value < 60
        else { return nil }
        return (value, index + 2, isColon)
    }

    private func words(hour: Int, minutes: Int?, hasHalf: Bool) -> [String] {
        let head = NumberWords.small(hour)
        guard let minutes, minutes > 0 else {
            if minutes == nil || hasHalf { return [head] }
            return (1...12).contains(hour) ? [head, "o'clock"] : [head, "hundred"]
        }
        return [head] + (minutes < 10 ? ["oh"] : []) + [NumberWords.small(minutes)]
    }

    /// Hours, minutes and seconds are said with their units, as lengths of time are.
    private func withSeconds(
        _ index: Int, _ hour: Int, _ minutes: Int, _ seconds: Int, in sentence: WrittenSentence
    ) -> Reading {
        let parts = [(hour, "hour"), (minutes, "minute"), (seconds, "second")].map { value, unit in
            [NumberWords.small(value), value == 1 ? unit : unit + "s"]
        }
        var tokens = (parts[0] + parts[1] + ["and"] + parts[2]).map { DraftToken($0, for: index..<index + 5) }
        let half = Meridiem(at: index + 5, in: sentence)
        if let half { tokens.append(DraftToken(half.text, for: index + 5..<half.end)) }
        return Reading(end: half?.end ?? index + 5, tokens: tokens)
    }

    private func seconds(behind index: Int, in sentence: WrittenSentence) -> Int? {
        guard sentence.isMark(":", at: index, glued: true),
            let digits = sentence.digits(index + 1, glued: true),
            digits.utf8.count == 2, let value = Int(digits), value < 60
        else { return nil }
        return value
    }
}
