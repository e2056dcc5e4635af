import FeedLibrary
import NarrationModel
import NarrationPipeline
import PodcastFeed

/// Compares the articles of a run with the library, page by page.
struct Triage {
    let library: FeedLibrary
    let folders: EpisodeFolders
    let now: Moment

    /// The names of the feed's sources.
    let sources: Set<String>

    /// What an article would be made with now; nil where episodes stay as they are.
    let renewing: (@Sendable (SourcedArticle) -> String)?

    /// The numbers of the episodes that articles of this run were found to be.
    private var claimed: Set<Int> = []

    /// The new articles of this run by what they are known by.
    private var new: [String: [FoundArticle]] = [:]

    init(
        library: FeedLibrary, folders: EpisodeFolders, now: Moment, sources: Set<String> = [],
        renewing: (@Sendable (SourcedArticle) -> String)? = nil
    ) {
        self.library = library
        self.folders = folders
        self.now = now
        self.sources = sources
        self.renewing = renewing
    }

    /// What is to be done for the articles of a page.
    mutating func verdicts(on articles: [FoundArticle]) throws -> [Verdict] {
        var verdicts = try articles.map { try surely($0) }
        // What articles may share tells them apart only when all that are sure are known.
        for (index, article) in articles.enumerated() where verdicts[index] == nil {
            verdicts[index] = try unsurely(article)
        }
        return verdicts.map { $0 ?? .new }
    }

    /// The verdict by what no other article has; nil when none of it is known.
    private mutating func surely(_ article: FoundArticle) throws -> Verdict? {
        if let rule = article.source.filter.rule(against: article.found.article, at: now) {
            return .filtered(rule)
        }
        guard !isNew(article) else { return .repeated }
        return try library.episode(knownBy: article.identities.sure).map {
            try verdict(on: article, being: $0)
        }
    }

    /// The verdict by what it may share with others; nil when it is new.
    private mutating func unsurely(_ article: FoundArticle) throws -> Verdict? {
        guard !isNew(article) else { return .repeated }
        if let episode = try likest(article) { return try verdict(on: article, being: episode) }
        for key in article.identities.all { new[key, default: []].append(article) }
        return nil
    }

    /// The episode that has the article's address, time or headline, and most of its words.
    private func likest(_ article: FoundArticle) throws -> LibraryEpisode? {
        let keys = article.identities
        if let found = likest(try episodes(sharing: keys.address), { ArticleLikeness(article, $0).ofAddress })
        {
            return found
        }
        // Of a page's items each is another episode.
        let named = try episodes(sharing: keys.headline).filter { !claimed.contains($0.record.number) }
        let timed = try episodes(sharing: keys.time).filter { !claimed.contains($0.record.number) }
        let both = timed.filter { episode in named.contains { $0.record.number == episode.record.number } }
        return both.first ?? likest(timed) { ArticleLikeness(article, $0).ofTime }
            ?? likest(named) { ArticleLikeness(article, $0).ofHeadline }
    }

    private func likest(
        _ episodes: [LibraryEpisode], _ likeness: (LibraryEpisode) -> Double?
    ) -> LibraryEpisode? {
        episodes.compactMap { episode in likeness(episode).map { (episode, $0) } }.max { $0.1 < $1.1 }?.0
    }

    private func episodes(sharing key: String?) throws -> [LibraryEpisode] {
        try key.map { try library.episodes(sharing: $0) } ?? []
    }

    /// Whether an article of this run before it is new and the same.
    private func isNew(_ article: FoundArticle) -> Bool {
        let keys = article.identities
        func others(_ key: String?) -> [FoundArticle] { key.flatMap { new[$0] } ?? [] }
        return keys.sure.contains { new[$0] != nil }
            || others(keys.address).contains { ArticleLikeness(article, $0).ofAddress != nil }
            || others(keys.headline).contains { $0.identities.time == keys.time }
    }

    private mutating func verdict(
        on article: FoundArticle, being episode: LibraryEpisode
    ) throws -> Verdict {
        guard episode.state == .live else { return .ended(episode.state) }
        let record = episode.record
        // By what a copy is known, it is known again when all else of it changes.
        try library.add(identities: article.identities.all, to: record.number)
        let isWhole = folders.isWhole(record)
        // An episode follows its own source: what others make of the article is no news of it.
        if isWhole, let own = episode.source, own != article.source.name, sources.contains(own) {
            return .repeated
        }
        guard claimed.insert(record.number).inserted else { return .repeated }
        let isCurrent =
            record.revision == article.revision && isWhole
            && renewing.map { $0(article.found) == record.rendering } ?? true
        guard isCurrent else { return .again(episode) }
        // A library that was made anew gets its texts back as they are read.
        if episode.article == nil {
            let text = try StoredArticle(article.found).bytes()
            try library.give(text, of: article.source.name, to: record.number)
        }
        return .unchanged(episode)
    }
}

extension EpisodeFolders {
    /// Whether the audio that the record names is there in its length.
    func isWhole(_ record: EpisodeRecord) -> Bool {
        ([record.entry.audio] + record.entry.otherAudio).allSatisfy { byteCount(of: $0.path) == $0.byteCount }
    }
}
