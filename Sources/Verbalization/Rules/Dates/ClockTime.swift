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
    let summary = "times of day: 5:30 AM, 6.44 p.m., 17:00, 17h30, 0800 GMT"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let digits = sentence.digits(index) else { return nil }
        if digits.utf8.count > 2 { return compact(digits, at: index, in: sentence) }
        guard let hour = Int(digits), hour < 25 else { return nil }
        if let french = french(hour, at: index, in: sentence) { return french }
        let minutes = minutes(behind: index + 1, in: sentence)
        let end = minutes?.end ?? index + 1
        if let seconds = seconds(behind: end, in: sentence) {
            return withSeconds(index, hour, minutes?.value ?? 0, seconds, in: sentence)
        }
        let half = Meridiem(at: end, in: sentence)
        guard half != nil || minutes?.isColon == true || minutes != nil && isPointed(index, end, in: sentence)
        else {
            return nil
        }
        let isShort =
            half != nil || startsSpan(end, in: sentence)
            || ["o'clock", "noon", "midnight"].contains(sentence.letters(end))
        let words = Self.words(hour: hour, minutes: minutes?.value, hasHalf: isShort)
        var tokens = words.map { DraftToken($0, for: index..<end) }
        if let half { tokens.append(DraftToken(half.text, for: end..<half.end)) }
        let hasLetter = half == nil && ["h", "hrs"].contains(sentence.letters(end, glued: true))
        return Reading(end: half?.end ?? (hasLetter ? end + 1 : end), tokens: tokens)
    }

    /// The words of an hour and its minutes; a full hour is bare when a half of the day is said behind it.
    static func words(hour: Int, minutes: Int?, hasHalf: Bool) -> [String] {
        let head = NumberWords.small(hour)
        guard let minutes, minutes > 0 else {
            if minutes == nil || hasHalf { return [head] }
            if hour % 24 == 0 { return ["midnight"] }
            return (1...12).contains(hour) ? [head, "o'clock"] : [head, "hundred"]
        }
        return [head] + (minutes < 10 ? ["oh"] : []) + [NumberWords.small(minutes)]
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

    /// Whether a point parts hours and minutes, as British papers have it: `at 18.30 on Friday`.
    private func isPointed(_ index: Int, _ end: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence.style.saysDayFirst, ["at", "until", "from"].contains(sentence[index - 1]?.text),
            sentence.digits(index)?.utf8.count == 2
        else { return false }
        guard let next = sentence[end] else { return true }
        if next.kind == .letters {
            return !next.isGlued && (next.shape != .lower || NounPhrase.isFunctionWord(next.text))
        }
        return [",", ";", ")", "."].contains(next.mark)
    }

    /// Whether a dash and a second time with a.m. or p.m. follow: `8:00-9:30am`.
    private func startsSpan(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let dash = sentence[index], ["-", "–"].contains(dash.mark), sentence.digits(index + 1) != nil
        else { return false }
        let end = minutes(behind: index + 2, in: sentence)?.end ?? index + 2
        return Meridiem(at: end, in: sentence) != nil
    }

    /// Whether the hour at `index` is one of the clock rather than a length: past noon, or behind "at".
    static func isFrench(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let hour = sentence.digits(index).flatMap({ Int($0) }), hour < 25 else { return false }
        return hour > 12 || introductions.contains(sentence[index - 1]?.key ?? "")
    }

    /// `17h30`.
    private func french(_ hour: Int, at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.letters(index + 1, glued: true) == "h",
            let digits = sentence.digits(index + 2, glued: true),
            digits.utf8.count == 2, let minutes = Int(digits), minutes < 60,
            Self.isFrench(index, in: sentence)
        else { return nil }
        return Reading(Self.words(hour: hour, minutes: minutes, hasHalf: false), for: index..<index + 3)
    }

    /// `0800 hours`, `1430 GMT`, `1030 am`.
    private func compact(_ digits: String, at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard digits.utf8.count < 5, let value = Int(digits), value < 2401, value % 100 < 60 else {
            return nil
        }
        let half = Meridiem(at: index + 1, in: sentence)
        let zone = sentence.letters(index + 1) ?? ""
        let isHours =
            ["hours", "hrs"].contains(zone)
            && (digits.hasPrefix("0") || Self.introductions.contains(sentence[index - 1]?.key ?? ""))
        guard
            digits.utf8.count == 4 && (isHours || Self.zones.contains(zone))
                || half != nil && value >= 100 && value < 1300
        else { return nil }
        let (hour, minutes) = (value / 100, value % 100)
        let oh = half == nil && hour < 10 && digits.hasPrefix("0") ? [hour == 0 ? "zero" : "oh"] : []
        let isMilitary = half == nil && minutes == 0
        let head = hour == 0 && half == nil ? [] : [NumberWords.small(hour)]
        let tail =
            isMilitary
            ? ["hundred"] : minutes == 0 ? [] : (minutes < 10 ? ["oh"] : []) + [NumberWords.small(minutes)]
        var tokens = (oh + head + tail).map { DraftToken($0, for: index..<index + 1) }
        if let half { tokens.append(DraftToken(half.text, for: index + 1..<half.end)) }
        if zone == "hrs" { tokens.append(DraftToken("hours", for: index + 1..<index + 2)) }
        return Reading(end: half?.end ?? (zone == "hrs" ? index + 2 : index + 1), tokens: tokens)
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

    private static let introductions: Set<String> = [
        "at", "by", "from", "until", "till", "to", "around", "about", "before", "after", "between", "and",
        "since", "kl",
    ]
    private static let zones: Set<String> = [
        "GMT", "UTC", "BST", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "ET", "CET", "CEST",
        "EET", "EEST", "MSK",
        "IST", "JST", "AEST", "AEDT", "Zulu",
    ]
}
