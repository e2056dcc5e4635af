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
    private func guid(_ identities: [String], number: Int) throws -> String {
        let show = feeds[FeedIdentity.Selection.all.rawValue] ?? NameUUID.podcastNamespace
        for name in [identities.first, "episode \(number)"].compactMap(\.self) {
            if let guid = NameUUID.text(of: name, in: show), try library.episode(guid: guid) == nil {
                return guid
            }
        }
        return show
    }

    /// When an episode is made anew: later than all that it was before, whatever the clock says, so that the newest record is known.
    private func updated(_ earlier: LibraryEpisode?, published: Moment) -> Moment {
        max(now, published, earlier?.record.entry.updated.adding(1) ?? now)
    }

    /// Stores an episode: `earlier` is what it was before, nil when it is new; `entry` makes what the feeds say of it.
    mutating func store(
        _ made: MadeEpisode, earlier: LibraryEpisode?, facts: EpisodeFacts,
        _ entry: (_ made: MadeEpisode, _ dates: EpisodeDates, _ guid: String) throws -> FeedEpisode
    ) throws -> FeedEpisode {
        let number = try earlier?.record.number ?? library.nextNumber()
        var made = made
        // Equal words of two articles without addresses are equal files.
        if try library.hasOther(than: number, folder: made.folder) { made.folder += "-\(number)" }
        let guid = try earlier?.record.entry.guid ?? guid(facts.identities, number: number)
        let published = earlier?.record.entry.published ?? published(facts.date)
        let dates = EpisodeDates(published: published, updated: updated(earlier, published: published))
        let entry = try entry(made, dates, guid)
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

/// When an episode came into the feed, and when it was last made anew.
struct EpisodeDates {
    var published: Moment
    var updated: Moment
}
