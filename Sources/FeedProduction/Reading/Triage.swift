import FeedLibrary
import NarrationModel
import NarrationPipeline
import PodcastFeed

/// Compares the articles of a run with the library, page by page.
struct Triage {
    /// The least share of words that an item with a new headline has in common with the one that had its time.
    private static let leastLikeness = 0.4

    let library: FeedLibrary
    let folders: EpisodeFolders
    let now: Moment

    /// What an article would be made with now; nil where episodes stay as they are.
    let renewing: (@Sendable (SourcedArticle) -> String)?

    /// The numbers of the episodes that articles of this run were found to be.
    private var claimed: Set<Int> = []

    /// What the new articles of this run are known by.
    private var newKeys: Set<String> = []

    init(
        library: FeedLibrary, folders: EpisodeFolders, now: Moment,
        renewing: (@Sendable (SourcedArticle) -> String)? = nil
    ) {
        self.library = library
        self.folders = folders
        self.now = now
        self.renewing = renewing
    }

    /// What is to be done for the articles of a page.
    mutating func verdicts(on articles: [FoundArticle]) throws -> [Verdict] {
        var verdicts = try articles.map { try surely($0) }
        // Items are told by their times only when all that have their headlines are known.
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
        guard newKeys.isDisjoint(with: article.identities.sure) else { return .repeated }
        if let episode = try library.episode(knownBy: article.identities.sure) {
            return try verdict(on: article, being: episode)
        }
        return nil
    }

    /// The verdict by what it may share with another of its page.
    private mutating func unsurely(_ article: FoundArticle) throws -> Verdict? {
        guard newKeys.isDisjoint(with: article.identities.sure) else { return .repeated }
        if let time = article.identities.time, let episode = try library.episode(knownBy: [time]),
            !claimed.contains(episode.record.number), Self.isLike(article, episode)
        {
            return try verdict(on: article, being: episode)
        }
        newKeys.formUnion(article.identities.sure)
        return nil
    }

    private mutating func verdict(
        on article: FoundArticle, being episode: LibraryEpisode
    ) throws -> Verdict {
        guard claimed.insert(episode.record.number).inserted else { return .repeated }
        guard episode.state == .live else { return .ended(episode.state) }
        try library.add(identities: article.identities.all, to: episode.record.number)
        let record = episode.record
        let isCurrent =
            record.revision == article.revision && folders.isWhole(record)
            && renewing.map { $0(article.found) == record.rendering } ?? true
        return isCurrent ? .unchanged(episode) : .again(episode)
    }

    /// Whether an article has so many words of an episode's that it is the same under another headline.
    private static func isLike(_ article: FoundArticle, _ episode: LibraryEpisode) -> Bool {
        guard let stored = episode.article.flatMap(StoredArticle.init) else { return false }
        let left = words(of: article.found.article)
        let right = words(of: stored.article)
        let common = Double(left.intersection(right).count)
        return common >= leastLikeness * Double(max(1, left.union(right).count))
    }

    private static func words(of article: Article) -> Set<String> {
        article.blocks.reduce(into: []) { words, block in
            let text = block.text.string
            for word in WordScanner.words(in: text) { words.insert(text.slice(utf8: word).lowercased()) }
        }
    }
}

extension EpisodeFolders {
    /// Whether the audio that the record names is there in its length.
    func isWhole(_ record: EpisodeRecord) -> Bool {
        ([record.entry.audio] + record.entry.otherAudio).allSatisfy { byteCount(of: $0.path) == $0.byteCount }
    }
}
