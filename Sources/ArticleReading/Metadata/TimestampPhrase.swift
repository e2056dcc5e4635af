import NarrationModel

/// A date, a time of day or both, with the label and weekday that go with them, at the start of some tokens.
///
/// `September 10, 2022 6:44 PM`, `Published: Sat 10 Sept 2022 at 18:44 GMT`, `Updated 2022-09-10T18:44:00Z`.
struct TimestampPhrase: Sendable {
    /// How many tokens the phrase takes up.
    let length: Int
    let published: PublicationTime

    /// Whether the phrase says when the article was changed, rather than when it came out.
    let isUpdate: Bool

    private static let labels = WordList("published posted updated modified edited created date filed issued")
    private static let modifiers = WordList("first last originally")
    private static let updates = WordList("updated modified edited")
    private static let connectors = WordList("at on")

    init?(_ tokens: ArraySlice<Token>) {
        var rest = tokens
        isUpdate = Self.takeLabel(&rest)
        var published = PublicationTime()
        var end: Int?
        while let step = Self.step(rest, &published) {
            rest = rest.dropFirst(step.length)
            if step.isValue { end = rest.startIndex }
        }
        guard let end else { return nil }
        length = end - tokens.startIndex
        self.published = published
    }

    /// Removes a label such as `Last updated:` and says whether it is one of change.
    private static func takeLabel(_ rest: inout ArraySlice<Token>) -> Bool {
        var labelled = rest
        if let first = labelled.first, modifiers.contains(first.term) { labelled = labelled.dropFirst() }
        guard let label = labelled.first, labels.contains(label.term) else { return false }
        rest = labelled.dropFirst()
        return updates.contains(label.term)
    }

    /// The next part of the phrase; a weekday, connector or sign counts only when a value follows.
    private static func step(
        _ rest: ArraySlice<Token>, _ published: inout PublicationTime
    ) -> (length: Int, isValue: Bool)? {
        guard let first = rest.first else { return nil }
        if first.term.isEmpty || connectors.contains(first.term) || CalendarWords.isWeekday(first.term) {
            return (1, false)
        }
        if published.time == nil, published.day == nil, let both = combined(first.term) {
            published = both
            return (1, true)
        }
        if published.time == nil, let clock = ClockTime(rest) {
            published.time = clock.time
            return (clock.length, true)
        }
        guard published.day == nil, let date = CalendarDate(rest) else { return nil }
        published.day = date.day
        return (date.length, true)
    }

    /// Date and time in one, as ISO 8601 writes them.
    private static func combined(_ term: String) -> PublicationTime? {
        let parts = term.split(separator: "t")
        guard parts.count == 2, let date = CalendarDate([Token(term: parts[0])]), date.day != nil else {
            return nil
        }
        let clock = parts[1].prefix { $0.isNumber || $0 == ":" }
        guard let time = ClockTime([Token(term: clock)]) else { return nil }
        let zone = parts[1].dropFirst(clock.count).drop { $0 == "." || $0.isNumber }
        return PublicationTime(day: date.day, time: time.time, zone: ZoneOffset.minutes(in: zone))
    }
}

extension Token {
    /// A token that stands for a part of another.
    fileprivate init(term: Substring) {
        self.init(text: String(term), term: String(term), range: 0..<0)
    }
}
