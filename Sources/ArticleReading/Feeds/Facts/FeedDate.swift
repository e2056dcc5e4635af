import NarrationModel

/// Reads the dates of feeds: RFC 822 with two or four figures for the year, RFC 3339, and what else is a date.
///
/// `Mon, 06 Sep 2021 16:45:00 +0000`, `06 Sep 21 16:45 GMT`, `2021-09-06T16:45:00Z`. The time is that of the date's zone.
enum FeedDate {
    static func time(in text: String) -> PublicationTime? {
        DateFinder.time(in: text) ?? DateFinder.time(in: withWholeYear(text))
    }

    /// The text with the century put in front of a year of two figures behind a month (RFC 2822, section 4.3).
    private static func withWholeYear(_ text: String) -> String {
        var words = text.split(separator: " ").map(String.init)
        for index in words.indices.dropFirst() {
            guard CalendarWords.month(words[index - 1].lowercased()) != nil, words[index].utf8.count == 2,
                let year = Int(words[index])
            else { continue }
            words[index] = String(year < 50 ? 2000 + year : 1900 + year)
        }
        return words.joined(separator: " ")
    }
}
