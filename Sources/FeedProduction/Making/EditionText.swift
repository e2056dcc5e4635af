import NarrationModel
import NarrationPipeline
import PodcastFeed

/// What an edition says of itself: its title, and what is said before its articles.
struct EditionText {
    /// The most headlines that are read out at the beginning.
    private static let mostHeadlines = 12

    /// The most headlines that the edition is shown with.
    private static let mostShown = 3

    let rules: EditionRules
    let channel: Channel
    let day: PublicationTime.Day

    private var isEnglish: Bool { channel.language.lowercased().hasPrefix("en") }

    /// Such as `Harbour News, Thursday, 26 November 2026`.
    var title: String { filled(rules.title ?? "{show}, {date}") }

    /// What is said before the first article; nil when nothing is to be said.
    func opening(headlines: [String]) -> EditionOpening? {
        guard rules.opening != "" else { return nil }
        var lines = [
            filled(rules.opening ?? (isEnglish ? "{show}. {date}. In this edition:" : "{show}. {date}."))
        ]
        lines += headlines.prefix(Self.mostHeadlines).map { $0.last?.isPunctuation == true ? $0 : $0 + "." }
        let rest = headlines.count - Self.mostHeadlines
        if rest > 0, isEnglish { lines.append("And \(rest) more.") }
        return EditionOpening(
            title: isEnglish ? "In this edition" : title, lines: lines, language: channel.language)
    }

    /// What is shown of the edition: its first headlines; all of them are its chapters.
    func summary(headlines: [String]) -> String {
        let rest = headlines.count - Self.mostShown
        let shown = headlines.prefix(Self.mostShown).joined(separator: " · ")
        guard rest > 0 else { return shown }
        return isEnglish ? shown + " · and \(rest) more" : shown + " · …"
    }

    private func filled(_ template: String) -> String {
        template.replacing("{show}", with: channel.title).replacing("{date}", with: date)
    }

    /// The day in words where the show speaks English, else in figures.
    private var date: String {
        guard isEnglish else { return PublicationTime(day: day).iso8601 }
        return "\(day.weekdayName), \(day.day) \(day.monthName) \(day.year)"
    }
}
