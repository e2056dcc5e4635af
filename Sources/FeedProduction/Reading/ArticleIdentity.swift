import Digests
import NarrationModel
import NarrationPipeline

/// What an article is known by from one day to the next: any of it finds its episode again.
enum ArticleIdentity {
    /// The fewest words that are nobody else's when they are equal letter for letter.
    private static let leastWords = 50

    /// Digests of what an article is known by; they do not tell what they are of, so that they may stand beside public files.
    struct Keys: Hashable, Sendable {
        /// The surest first: the feed's ID, a story's address, the whole text. No two articles share one.
        var sure: [String] = []

        /// The address that a feed's entry links to, which entries of several may have, or the file of a story without an address.
        var address: String?

        /// An item's page and headline, which another of another day may have.
        var headline: String?

        /// An item's page, day and time, which another of the page may have.
        var time: String?

        var all: [String] { sure + [address, headline, time].compactMap(\.self) }
    }

    /// What `found` is known by; `day` is today, for items that tell a time only.
    static func keys(of found: SourcedArticle, in source: FeedSource, day: String) -> Keys {
        let article = found.article
        var keys: Keys
        if let id = article.feedID, !id.isEmpty {
            keys = entryKeys(of: found, id: isGlobal(id) ? address(id) : source.name + "\n" + id)
        } else if article.kind == .story, let url = article.sourceURL {
            keys = Keys(sure: [digest("id", CanonicalAddress.key(of: url))])
        } else {
            keys = pageKeys(of: article, at: place(of: found, in: source), day: day)
        }
        if article.wordCount >= leastWords {
            keys.sure.append(digest("text", ArticleRevision.text(of: article)))
        }
        return keys
    }

    private static func entryKeys(of found: SourcedArticle, id: String) -> Keys {
        var keys = Keys(sure: [digest("id", id)])
        let address = ownAddress(of: found).map { digest("id", $0) }
        if found.article.kind == .item {
            keys.address = address
        } else {
            keys.sure += [address].compactMap(\.self)
        }
        return keys
    }

    /// What an article without an address is known by: a file may have another tomorrow, and a page has several items.
    private static func pageKeys(of article: Article, at place: String, day: String) -> Keys {
        let headline = Slug.make(from: article.headline, fallback: "")
        let text = ArticleRevision.text(of: article)
        var keys = Keys(sure: [digest("item", "\(place)\n\(headline)\n\(text)")])
        guard article.kind == .item else {
            keys.address = digest("page", place)
            return keys
        }
        keys.headline = digest("headline", place + "\n" + headline)
        if let time = article.published?.time {
            let date = article.published?.day.map { PublicationTime(day: $0).iso8601 } ?? day
            keys.time = digest("time", "\(place)\n\(date)\n\(time.hour):\(time.minute)")
        }
        return keys
    }

    /// The address of an article that a feed has; nil when it is that of the feed, which all have that link nowhere.
    private static func ownAddress(of found: SourcedArticle) -> String? {
        guard let url = found.article.sourceURL else { return nil }
        guard found.article.kind == .item else { return CanonicalAddress.key(of: url) }
        if case .web(let page) = found.source, CanonicalAddress.key(of: page) == CanonicalAddress.key(of: url)
        {
            return nil
        }
        return address(url)
    }

    /// An address with its fragment, which tells one entry of a page from another, unless it tells where a click came from.
    private static func address(_ url: String) -> String {
        let fragment = url.contains("://") ? url.drop { $0 != "#" } : ""
        return CanonicalAddress.key(of: url) + (fragment.contains("=") || fragment.count < 2 ? "" : fragment)
    }

    /// The page of the article: its address, else its file below the source.
    private static func place(of found: SourcedArticle, in source: FeedSource) -> String {
        if let address = found.article.sourceURL { return CanonicalAddress.key(of: address) }
        switch found.source {
        case .web(let address): return CanonicalAddress.key(of: address)
        case .file(let path):
            let isBelow = path.hasPrefix(source.location)
            return source.name + "\n" + (isBelow ? String(path.dropFirst(source.location.count)) : path)
        case .standardInput: return source.name
        }
    }

    /// Whether an ID is one that no other feed uses: an address, a tag or a UUID.
    private static func isGlobal(_ id: String) -> Bool {
        ["http://", "https://", "tag:", "urn:"].contains { id.lowercased().hasPrefix($0) }
            || (id.count == 36 && id.allSatisfy { $0.isHexDigit || $0 == "-" })
    }

    private static func digest(_ kind: String, _ text: String) -> String {
        String(SHA256Digest.hexadecimal(of: Array("\(kind)\n\(text)".utf8)).prefix(32))
    }
}
