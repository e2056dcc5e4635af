import FeedLibrary
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PodcastFeed

@testable import FeedProduction

/// A library without sound, and articles to compare with it.
struct TriageLab {
    let folder: URL
    let library: FeedLibrary
    let folders: EpisodeFolders

    init(_ folder: URL) throws {
        self.folder = folder
        library = try FeedLibrary(path: folder.appending(path: "feed.sqlite").path)
        folders = try EpisodeFolders(public: folder.path)
    }

    static func source(_ name: String) -> FeedSource {
        FeedSource(location: "https://\(name).example/feed", name: name)
    }

    /// An article on the page of a source, or on another.
    static func found(
        _ article: Article, in source: String = "main", on page: String? = nil, day: String = "2026-11-02"
    ) -> FoundArticle {
        let feed = Self.source(source)
        let found = SourcedArticle(article, source: .web(address: page ?? feed.location))
        return FoundArticle(
            found: found, source: feed, identities: ArticleIdentity.keys(of: found, in: feed, day: day),
            revision: ArticleRevision.digest(of: article), order: 0)
    }

    /// An entry of a feed.
    static func entry(
        _ headline: String, _ text: String = "", id: String?, link: String? = nil, in source: String = "main"
    ) -> FoundArticle {
        var article = article(.item, headline, text)
        (article.feedID, article.sourceURL) = (id, link ?? Self.source(source).location)
        return found(article, in: source)
    }

    /// A timed item of a page.
    static func item(
        _ headline: String, _ text: String, at hour: Int, day: Int? = nil, today: String = "2026-11-02"
    ) -> FoundArticle {
        var article = article(.item, headline, text)
        let date = day.map { PublicationTime.Day(year: 2026, month: 11, day: $0) }
        article.published = PublicationTime(day: date, time: .init(hour: hour, minute: 20))
        article.sourceURL = "https://main.example/briefing"
        return found(article, on: "https://main.example/briefing", day: today)
    }

    /// A story with a page of its own.
    static func story(_ headline: String, _ text: String, at address: String, in source: String = "main")
        -> FoundArticle
    {
        var article = article(.story, headline, text)
        article.sourceURL = address
        return found(article, in: source, on: address)
    }

    private static func article(_ kind: Article.Kind, _ headline: String, _ text: String) -> Article {
        let paragraphs = text.isEmpty ? [] : [Block(.paragraph, SourcedText(copying: text, from: 0))]
        return Article(
            kind: kind, headline: headline,
            blocks: [Block(.headline, SourcedText(copying: headline, from: 0))] + paragraphs)
    }

    /// Stores an article as the next episode.
    func store(_ article: FoundArticle) throws {
        let number = try library.nextNumber()
        let name = "\(number).mp3"
        let path = folder.appending(path: "episodes/\(number)")
        try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
        try Data().write(to: path.appending(path: name))
        let entry = FeedEpisode(
            guid: "guid \(number)", kind: article.found.article.kind == .story ? .story : .item,
            title: article.found.article.headline, language: "en", published: Moment(seconds: number),
            updated: Moment(seconds: number), duration: 1,
            audio: .init(
                path: "episodes/\(number)/\(name)", byteCount: 0, mediaType: "audio/mpeg", digest: ""),
            voices: [])
        let record = EpisodeRecord(
            feeds: [:], number: number, ordinal: number, identities: article.identities.all,
            revision: article.revision, rendering: "", folder: "\(number)", entry: entry)
        try library.store(
            LibraryEpisode(
                record: record, article: try StoredArticle(article.found).bytes(), source: article.source.name
            ),
            at: Moment(seconds: number))
    }

    /// What a run would do with `pages`, in words.
    func verdicts(_ pages: [FoundArticle]...) throws -> [[String]] {
        var triage = Triage(
            library: library, folders: folders, now: .november(3), sources: ["main", "partner"])
        return try pages.map { try triage.verdicts(on: $0).map(Self.name) }
    }

    private static func name(_ verdict: Verdict) -> String {
        switch verdict {
        case .new: "new"
        case .again(let episode): "again \(episode.record.number)"
        case .unchanged(let episode): "unchanged \(episode.record.number)"
        case .repeated: "repeated"
        case .ended(let state): state.rawValue
        case .filtered(let rule): rule.rawValue
        }
    }
}
