import HTMLParsing
import NarrationModel

/// Where and what an item's time is: a `time` element, or a line that is a date or a time of day alone.
struct ItemTime: Sendable {
    /// The node of the element, or of the innermost element around the line.
    let node: Int

    /// The line's place among the page's lines.
    let line: Int

    /// The time as the page shows it, white space folded.
    let shown: String

    /// The value of the attribute `datetime`.
    let stated: String?

    /// The time of day, and the day, at the beginning of what is shown.
    private var read: PublicationTime {
        let tokens = Token.all(in: shown)
        for start in tokens.indices.prefix(4) {
            if let phrase = TimestampPhrase(tokens[start...]) { return phrase.published }
        }
        return PublicationTime()
    }

    /// Whether the page shows a time of day, as feeds do; teasers show a day.
    var showsClock: Bool { read.time != nil }

    /// When the item was published: what is shown, completed by what is stated.
    var published: PublicationTime? {
        let (shown, stated) = (read, stated.flatMap(DateFinder.time))
        let time = PublicationTime(day: stated?.day ?? shown.day, time: shown.time ?? stated?.time)
        return time.day == nil && time.time == nil ? nil : time
    }

    /// Where the time stands in the text of its line, when it begins or ends it.
    func range(in line: String) -> Range<Int>? {
        let (length, count) = (shown.utf8.count, line.utf8.count)
        if line.hasPrefix(shown) { return 0..<length }
        return line.hasSuffix(shown) ? count - length..<count : nil
    }
}
