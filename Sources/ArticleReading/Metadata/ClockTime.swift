import NarrationModel

/// A time of day in one of the usual forms at the start of some tokens, with its zone.
///
/// `6:44 PM`, `6.44pm`, `5:30 a.m. ET`, `18:44`, `18:44:10 GMT+2`, `6 p.m.` A bare number is no time.
struct ClockTime {
    /// How many tokens the time takes up.
    let length: Int
    let time: PublicationTime.TimeOfDay

    init?(_ tokens: ArraySlice<Token>) {
        guard let first = tokens.first, let clock = Self.digits(first.term) else { return nil }
        var length = 1
        var half = clock.half
        if half == nil, let next = tokens.dropFirst().first, let named = Self.half(next.term) {
            half = named
            length = 2
        }
        guard half != nil || clock.hasColon, let time = Self.time(clock.hour, clock.minute, half) else {
            return nil
        }
        let rest = tokens.dropFirst(length)
        if let zone = rest.first, CalendarWords.isZone(zone.term) { length += 1 }
        self.length = length
        self.time = time
    }

    /// The figures of a time: `6:44`, `6.44pm`, `18:44:10`, `6`.
    private static func digits(_ term: String) -> (hour: Int, minute: Int, hasColon: Bool, half: String?)? {
        guard term.utf8.count <= 12, term.first?.isNumber == true else { return nil }
        let figures = term.prefix { $0.isASCII && $0.isNumber || $0 == ":" || $0 == "." }
        let suffix = String(term.dropFirst(figures.count))
        let half = half(suffix)
        guard suffix.isEmpty || half != nil else { return nil }
        let parts = figures.split { $0 == ":" || $0 == "." }
        guard (1...3).contains(parts.count), let hour = Int(parts[0]) else { return nil }
        guard parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        let minute = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        return (hour, minute, figures.contains(":"), half)
    }

    /// `am` or `pm`, however it is written.
    private static func half(_ term: String) -> String? {
        let letters = term.filter { $0 != "." }
        return letters == "am" || letters == "pm" ? letters : nil
    }

    private static func time(_ hour: Int, _ minute: Int, _ half: String?) -> PublicationTime.TimeOfDay? {
        guard (0...59).contains(minute) else { return nil }
        guard let half else {
            return (0...23).contains(hour) ? PublicationTime.TimeOfDay(hour: hour, minute: minute) : nil
        }
        guard (1...12).contains(hour) else { return nil }
        return PublicationTime.TimeOfDay(hour: hour % 12 + (half == "pm" ? 12 : 0), minute: minute)
    }
}
