import FeedLibrary
import NarrationModel
import NarrationPipeline
import PodcastFeed

/// How much of an article is in another that has something in common with it: its address, its headline, its time.
///
/// Pairs of words that follow each other are compared: what is added to a text leaves most of them, and two texts about different things
/// have few in common, however many words they share.
struct ArticleLikeness {
    /// The least share of the shorter text's pairs.
    private static let least = 0.4

    private let article: FoundArticle
    private let headline: String

    /// The other article's text; nil where it is not known, as after a rebuild.
    private let other: Article?

    /// Whether nothing is known of the other but what it has in common with the article.
    private let isUnknown: Bool

    init(_ article: FoundArticle, _ episode: LibraryEpisode) {
        self.article = article
        headline = episode.record.entry.title
        other = episode.article.flatMap(StoredArticle.init)?.article
        isUnknown = other == nil && (episode.state == .live || headline.isEmpty)
    }

    init(_ article: FoundArticle, _ other: FoundArticle) {
        self.article = article
        headline = other.found.article.headline
        self.other = other.found.article
        isUnknown = false
    }

    /// How surely an entry of a feed is what another with its address is, from 0 to 1: the address may be that of a page with many
    /// entries. Nil when it is another.
    var ofAddress: Double? { article.found.article.headline == headline ? 1 : isUnknown ? 0 : share }

    /// How surely an item is the one that had its time; nil when it is another.
    var ofTime: Double? { share }

    /// How surely an item is the one that had its headline, which may come again every day; nil when it is another.
    var ofHeadline: Double? {
        guard let other else { return isUnknown ? 0 : nil }
        let days = [article.found.article, other].compactMap { $0.published?.day }
        return days.count == 2 && days[0] != days[1] ? nil : share
    }

    /// The share of the shorter text's pairs that both have; nil when it is too small.
    private var share: Double? {
        guard let other else { return nil }
        let (left, right) = (Self.pairs(of: article.found.article), Self.pairs(of: other))
        let share = Double(left.intersection(right).count) / Double(max(1, min(left.count, right.count)))
        return share >= Self.least ? share : nil
    }

    private static func pairs(of article: Article) -> Set<String> {
        var words: [String] = []
        for block in article.blocks {
            let text = block.text.string
            words += WordScanner.words(in: text).map { text.slice(utf8: $0).lowercased() }
        }
        return Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
    }
}
