import Digests
import FeedLibrary
import NarrationModel
import NarrationPipeline
import PodcastFeed
import SpeechSynthesis

/// Makes the daily edition: one file of what came since the edition before.
struct DailyEdition {
    let rules: EditionRules
    let channel: Channel
    let time: LocalTime
    let maker: EpisodeMaker
    let settings: RenderSettings
    let voices: FeedVoices
    let sources: [FeedSource]
    let engine: EngineDescription
    let library: FeedLibrary
    let now: Moment

    /// Makes today's edition when it is time and there is something for it, or makes the newest anew when an article in it has
    /// changed; nil when there is nothing to do.
    func make(into store: inout EpisodeStore) async throws -> FeedReport.Edition? {
        guard rules.isDaily else { return nil }
        let (day, minute) = time.day(at: now)
        let newest = try library.newestEdition()
        if let newest, let last = newest.day, last >= day.number {
            return last == day.number ? try await renew(newest, into: &store) : nil
        }
        guard minute >= rules.minute else { return nil }
        return try await begin(on: day, into: &store)
    }

    /// What failures of today's edition are told of.
    var name: String { EditionText(rules: rules, channel: channel, day: time.day(at: now).day).title }

    /// Makes an edition anew of which something was taken back; one of which nothing is left, or that cannot be made, is taken back too.
    ///
    /// - Returns: The edition, or why it could not be made.
    func withdraw(
        from edition: LibraryEpisode, into store: inout EpisodeStore
    ) async throws -> Result<FeedReport.Edition?, PipelineError> {
        do {
            if let renewed = try await renew(edition, into: &store) { return .success(renewed) }
            try library.end(edition.record.number, as: .withdrawn, at: now)
            return .success(nil)
        } catch let error as PipelineError {
            try library.end(edition.record.number, as: .withdrawn, at: now)
            return .failure(error)
        }
    }

    /// Makes an edition anew when what is in it is not what it was made of.
    private func renew(
        _ edition: LibraryEpisode, into store: inout EpisodeStore
    ) async throws -> FeedReport.Edition? {
        guard edition.state == .live, let day = edition.day else { return nil }
        let articles = ordered(try library.articles(inEdition: edition.record.number))
        // Without its text, as after a rebuild, an article cannot be said again.
        guard !articles.isEmpty, articles.allSatisfy({ $0.article != nil }) else { return nil }
        guard Self.revision(of: articles) != edition.record.revision else { return nil }
        return try await make(
            articles, on: PublicationTime.Day(number: day), earlier: edition, leftOut: [], into: &store)
    }

    private func begin(
        on day: PublicationTime.Day, into store: inout EpisodeStore
    ) async throws -> FeedReport.Edition? {
        let all = try library.articlesWithoutEdition().filter { $0.article != nil }
        let articles = all.suffix(rules.mostArticles)
        guard !articles.isEmpty else { return nil }
        let leftOut = all.dropLast(articles.count)
        let edition = try await make(
            ordered(Array(articles)), on: day, earlier: nil, leftOut: leftOut.map(\.record.entry.title),
            into: &store)
        // Numbers begin with 1: what no edition has taken is not offered to the next.
        try library.setEdition(0, of: leftOut.map(\.record.number))
        return edition
    }

    private func make(
        _ articles: [LibraryEpisode], on day: PublicationTime.Day, earlier: LibraryEpisode?,
        leftOut: [String], into store: inout EpisodeStore
    ) async throws -> FeedReport.Edition {
        let text = EditionText(rules: rules, channel: channel, day: day)
        let headlines = articles.map(\.record.entry.title)
        let parts = articles.compactMap(part)
        let made = try await maker.make(
            EditionSettings(title: text.title, seconds: rules.seconds, day: day),
            opening: text.opening(headlines: headlines), of: parts, identity: Self.identity(of: day))
        let speaking =
            [settings.voice.voice] + parts.map { ($0.voice ?? settings.voice(for: $0.article.kind)).voice }
        let facts = EpisodeFacts(
            identities: [Self.identity(of: day)], revision: Self.revision(of: articles),
            rendering: RenderingDigest.digest(voices: speaking, settings, engine), date: now,
            articles: articles.map(\.record.entry.guid))
        let entry = try store.store(made, earlier: earlier, facts: facts) { made, dates, guid in
            try EntryWriter(settings: settings).entry(
                ofEdition: text.title, summary: text.summary(headlines: headlines),
                language: channel.language, day: day, made, voices: speaking, guid: guid, dates)
        }
        return FeedReport.Edition(
            entry: entry, articleCount: parts.count, fit: made.fit, leftOut: leftOut,
            hasLosses: made.rendered.hasLosses)
    }

    private func part(_ episode: LibraryEpisode) -> SourcedArticle? {
        guard let stored = episode.article.flatMap(StoredArticle.init) else { return nil }
        let source = sources.first { $0.name == episode.source }
        return SourcedArticle(
            stored.article, source: stored.source,
            voice: source.flatMap { voices.voice(for: stored.article.kind, of: $0) })
    }

    private func ordered(_ episodes: [LibraryEpisode]) -> [LibraryEpisode] {
        let byTime = { (episode: LibraryEpisode) in (episode.record.entry.published, episode.record.number) }
        switch rules.order {
        case .asFound: return episodes
        case .byTime: return episodes.sorted { byTime($0) < byTime($1) }
        case .storiesFirst:
            let stories = episodes.filter { $0.record.entry.kind == .story }
            let names = sources.map(\.name)
            let rank = { (episode: LibraryEpisode) in names.firstIndex { $0 == episode.source } ?? names.count
            }
            return stories.sorted { (rank($0), $0.record.number) < (rank($1), $1.record.number) }
                + episodes.filter { $0.record.entry.kind != .story }.sorted { byTime($0) < byTime($1) }
        }
    }

    /// What the edition of a day is known by.
    private static func identity(of day: PublicationTime.Day) -> String {
        let text = "edition\n" + PublicationTime(day: day).iso8601
        return String(SHA256Digest.hexadecimal(of: Array(text.utf8)).prefix(32))
    }

    private static func revision(of articles: [LibraryEpisode]) -> String {
        let text = articles.map { $0.record.entry.guid + " " + $0.record.revision }.joined(separator: "\n")
        return SHA256Digest.hexadecimal(of: Array(text.utf8))
    }
}

extension LibraryEpisode {
    /// The number of the day that an edition is of.
    fileprivate var day: Int? {
        let parts = record.entry.articleDate?.split(separator: "-").compactMap { Int($0) } ?? []
        return parts.count == 3
            ? PublicationTime.Day(year: parts[0], month: parts[1], day: parts[2]).number : nil
    }
}
