import FeedLibrary
import NarrationModel
import NarrationPipeline
import PodcastFeed

/// Gives finished episodes their numbers, dates and names, one after the other.
struct EpisodeStore {
    let library: FeedLibrary
    let folders: EpisodeFolders
    let now: Moment

    /// The UUIDs of the show's feeds.
    let feeds: [String: String]

    /// The date that the next new episode may have at the earliest.
    private var earliest: Moment

    init(
        library: FeedLibrary, folders: EpisodeFolders, now: Moment, feeds: [String: String]
    ) throws {
        self.library = library
        self.folders = folders
        self.now = now
        self.feeds = feeds
        earliest = try library.newestPublished().map { $0.adding(1) } ?? Moment(seconds: 0)
    }

    /// The date of a new episode whose page gives `date`: not in the future, and later than all before.
    private mutating func published(_ date: Moment?) -> Moment {
        let published = max(min(date ?? now, now), earliest)
        earliest = published.adding(1)
        return published
    }

    /// What tells a new episode from all others for ever.
    private func guid(_ identities: [String], number: Int) -> String {
        let show = feeds[FeedIdentity.Selection.all.rawValue] ?? NameUUID.podcastNamespace
        return NameUUID.text(of: identities.first ?? "episode \(number)", in: show) ?? show
    }

    /// Stores an episode: `earlier` is what it was before, nil when it is new; `entry` makes what the feeds say of it.
    mutating func store(
        _ made: MadeEpisode, earlier: LibraryEpisode?, facts: EpisodeFacts,
        _ entry: (_ guid: String, _ published: Moment) throws -> FeedEpisode
    ) throws -> FeedEpisode {
        let number = try earlier?.record.number ?? library.nextNumber()
        let guid = earlier?.record.entry.guid ?? guid(facts.identities, number: number)
        let published = earlier?.record.entry.published ?? published(facts.date)
        let entry = try entry(guid, published)
        let known = earlier?.record.identities ?? []
        let record = EpisodeRecord(
            feeds: feeds, number: number,
            ordinal: try earlier?.record.ordinal ?? library.nextOrdinal(ofEditions: entry.kind == .edition),
            identities: known + facts.identities.filter { !known.contains($0) },
            revision: facts.revision, rendering: facts.rendering, folder: made.folder,
            articles: facts.articles, entry: entry)
        try made.staged.output.write(try RecordDocument.bytes(of: record), to: made.recordName)
        try folders.finish(made.staged, as: made.folder, record: made.recordName)
        try library.store(
            LibraryEpisode(
                record: record, article: facts.article, source: facts.source, edition: earlier?.edition),
            at: now)
        return entry
    }
}

/// What is stored of an episode beside its files.
struct EpisodeFacts {
    var identities: [String]
    var revision: String

    /// The digest of what it was made with.
    var rendering: String

    /// When the page says that it came out.
    var date: Moment?

    /// The article in the library's form.
    var article: [UInt8]?
    var source: String?

    /// The GUIDs of an edition's articles.
    var articles: [String] = []
}
