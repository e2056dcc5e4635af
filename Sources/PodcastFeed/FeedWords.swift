internal import NarrationModel

/// All that the documents say in words of their own, in English.
enum FeedWords {
    static let generator = "narrate"
    static let daily = "daily"
    static let website = "Website"

    /// What stands for a title that is empty.
    static func untitled(_ kind: FeedEpisode.Kind) -> String {
        kind == .edition ? "Daily edition" : "Untitled article"
    }

    /// What a chapter without a title is called.
    static func chapter(_ number: Int) -> String { "Chapter \(number)" }

    /// The name of one of the show's feeds.
    static func name(_ selection: FeedIdentity.Selection) -> String {
        switch selection {
        case .all: "Everything"
        case .articles: "Single articles"
        case .editions: "Daily editions"
        }
    }

    /// The title of one of the show's feeds.
    static func title(_ show: String, _ selection: FeedIdentity.Selection) -> String {
        selection == .all ? show : "\(show): \(name(selection).lowercased())"
    }

    // Show notes.
    static let readArticle = "Read the article"
    static func by(_ author: String, isFirst: Bool = false) -> String {
        "\(isFirst ? "By" : "by") \(author)"
    }

    /// `5 March 2024`.
    static func day(_ day: PublicationTime.Day) -> String { "\(day.day) \(day.monthName) \(day.year)" }

    // The page.
    static let skip = "Skip to the episodes"
    static let subscribe = "Subscribe"
    static let rss = "Podcast"
    static let json = "JSON Feed"
    static let opml = "All feeds (OPML)"
    static let empty = "There are no episodes yet."
    static let readAlong = "Read along"
    static let article = "The article"
    static let pages = "Pages"
    static let newest = "Newest"
    static let newer = "Newer"
    static let older = "Older"
    static let oldest = "Oldest"
    static let made = "Made with narrate."

    static func pageTitle(_ show: String, _ number: Int?) -> String {
        number.map { "\(show) – older episodes, page \($0)" } ?? show
    }

    static func listen(_ title: String) -> String { "Listen to: \(title)" }
    static func chapterCount(_ count: Int) -> String { "\(count) chapters" }
    static func voices(_ names: [String]) -> String { "read by \(names.joined(separator: " and "))" }

    /// `Tuesday, 5 March 2024`.
    static func heading(_ day: PublicationTime.Day) -> String { "\(day.weekdayName), \(Self.day(day))" }

    /// `17:30 UTC`.
    static func time(_ moment: Moment) -> String {
        let minute = moment.secondOfDay / 60
        return "\((minute / 60).twoDigits):\((minute % 60).twoDigits) UTC"
    }

    /// `1 h 5 min`, `12 min` or `45 s`.
    static func duration(_ seconds: Int) -> String {
        let minutes = (seconds + 30) / 60
        if seconds < 60 { return "\(seconds) s" }
        if minutes < 60 { return "\(minutes) min" }
        return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
    }

    /// What the page calls a transcript of a media type.
    static func transcript(_ mediaType: String) -> String {
        switch mediaType {
        case "text/vtt": "Subtitles (VTT)"
        case "application/x-subrip", "application/srt": "Subtitles (SRT)"
        case "application/json": "Transcript (JSON)"
        case "text/html": "Transcript (HTML)"
        default: "Transcript"
        }
    }

    /// What the page and the feed call an audio file, in at most 32 letters.
    static func audio(_ codec: AudioCodec?, _ bitRate: Int?) -> String {
        [codec?.name ?? "Audio", bitRate.map { "\($0) kb/s" }].compactMap(\.self).joined(separator: ", ")
    }
}
