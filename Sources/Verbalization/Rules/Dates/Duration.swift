import NarrationModel

/// Reads lengths of time in several units, and times of races.
///
///     1h 20m       one hour twenty minutes
///     3'26"        three minutes twenty-six seconds
///
/// Beside hours or seconds `m` means minutes. Leaves alone a single unit, which `measure` reads, and feet and inches.
struct Duration: ReadingRule {
    let id: RuleID = "duration"
    let summary = "lengths of time: 1h 20m, 2:01.39, 3'26\""
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        primes(at: index, in: sentence) ?? race(at: index, in: sentence) ?? units(from: index, in: sentence)
    }

    /// `1h 20m`, `1hr20min`, `2d 4h`, `3h30`.
    private func units(from index: Int, in sentence: WrittenSentence) -> Reading? {
        var parts: [(value: WrittenNumber, rank: Int, end: Int)] = []
        var next = index
        while parts.count < 5, let part = part(at: next, in: sentence), part.rank > parts.last?.rank ?? 0,
            parts.isEmpty || part.value.whole.utf8.count < 3
        {
            parts.append(part)
            next = sentence.isMark(",", at: part.end, glued: true) ? part.end + 1 : part.end
        }
        guard let last = parts.last else { return nil }
        var (words, end) = (
            parts.flatMap { self.words($0.value, Self.names[$0.rank - 1], in: sentence) }, last.end
        )
        if parts.count == 1 {
            guard last.rank == 3, let digits = sentence.digits(end, glued: true), digits.utf8.count == 2,
                let minutes = Int(digits), minutes < 60, !ClockTime.isFrench(index, in: sentence)
            else { return nil }
            words += [NumberWords.small(minutes), minutes == 1 ? "minute" : "minutes"]
            end += 1
        }
        return Reading(words, for: index..<end)
    }

    /// A number and a unit of time; the rank grows as the unit shrinks.
    private func part(at index: Int, in sentence: WrittenSentence) -> (
        value: WrittenNumber, rank: Int, end: Int
    )? {
        guard let value = WrittenNumber(at: index, in: sentence), let letters = sentence.letters(value.end),
            let rank = Self.ranks[letters],
            letters.utf8.count > 1 || sentence.isGlued(value.end) || letters != "m"
        else { return nil }
        return (
            value, rank,
            sentence.isMark(".", at: value.end + 1, glued: true) && sentence.digits(value.end + 2) != nil
                ? value.end + 2 : value.end + 1
        )
    }

    /// `2:01.39`: minutes, seconds and their fraction; `4:32 minutes`.
    private func race(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let minutes = sentence.digits(index), minutes.utf8.count < 3,
            sentence.isMark(":", at: index + 1, glued: true),
            sentence.isGlued(index + 2), let seconds = WrittenNumber(at: index + 2, in: sentence),
            seconds.whole.utf8.count == 2, seconds.whole < "60",
            let first = WrittenNumber(at: index, in: sentence),
            let small = Int(seconds.whole)
        else { return nil }
        if seconds.fraction != nil, Meridiem(at: seconds.end, in: sentence) == nil {
            return Reading(
                words(first, "minute", in: sentence) + words(seconds, "second", in: sentence),
                for: index..<seconds.end)
        }
        guard let unit = sentence.letters(seconds.end), let rank = Self.ranks[unit], unit.utf8.count > 2,
            rank == 3 || rank == 4,
            let next = Self.names[rank...].first
        else { return nil }
        let tail = [NumberWords.small(small), small == 1 ? next : next + "s"]
        return Reading(words(first, Self.names[rank - 1], in: sentence) + tail, for: index..<seconds.end + 1)
    }

    /// `3'26"`, where the second number is too large for inches.
    private func primes(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let minutes = WrittenNumber(at: index, in: sentence),
            sentence.isMark("'", at: minutes.end, glued: true),
            sentence.isGlued(minutes.end + 1), let seconds = WrittenNumber(at: minutes.end + 1, in: sentence),
            sentence.isMark("\"", at: seconds.end, glued: true), let value = Int(seconds.whole),
            (12...59).contains(value)
        else { return nil }
        return Reading(
            words(minutes, "minute", in: sentence) + words(seconds, "second", in: sentence),
            for: index..<seconds.end + 1)
    }

    private func words(_ number: WrittenNumber, _ unit: String, in sentence: WrittenSentence) -> [String] {
        let isOne = number.fraction == nil && Int(number.whole) == 1
        return number.words(sentence.style) + [isOne ? unit : unit + "s"]
    }

    private static let names = ["week", "day", "hour", "minute", "second"]
    private static let ranks: [String: Int] = [
        "w": 1, "wk": 1, "wks": 1, "d": 2, "h": 3, "hr": 3, "hrs": 3, "hour": 3, "hours": 3, "m": 4, "min": 4,
        "mins": 4, "minute": 4, "minutes": 4, "s": 5, "sec": 5, "secs": 5, "second": 5, "seconds": 5,
    ]
}
