import Digests
import NarrationModel
import NarrationPipeline

/// What an article is known by from one day to the next: any of it finds its episode again.
enum ArticleIdentity {
    /// The fewest words that are nobody else's when they are equal letter for letter.
    private static let leastWords = 50

    /// Digests of what an article is known by; they do not tell what they are of, so that they may stand beside public files.
    struct Keys: Hashable, Sendable {
        /// The surest first: the feed's ID, the address, the page and headline, a long text. No two articles share one.
        var sure: [String] = []

        /// The page and time, which two articles may share.
        var time: String?

        var all: [String] { sure + (time.map { [$0] } ?? []) }
    }

    /// What `found` is known by; `day` is today, for items that tell a time only.
    static func keys(of found: SourcedArticle, in source: FeedSource, day: String) -> Keys {
        let article = found.article
        let place = place(of: found, in: source)
        var keys = Keys()
        if let id = article.feedID, !id.isEmpty {
            let name = isGlobal(id) ? CanonicalAddress.key(of: id) : source.name + "\n" + id
            keys.sure.append(digest("id", name))
        }
        if article.kind == .story || article.feedID != nil {
            let address = article.sourceURL.map(CanonicalAddress.key)
            keys.sure.append(digest(address == nil ? "page" : "id", address ?? place))
        } else {
            let headline = Slug.make(from: article.headline, fallback: "")
            keys.sure.append(digest("headline", place + "\n" + headline))
            if let time = article.published?.time {
                let date = article.published?.day.map { PublicationTime(day: $0).iso8601 } ?? day
                keys.time = digest("time", "\(place)\n\(date)\n\(time.hour):\(time.minute)")
            }
        }
        if article.wordCount >= leastWords {
            keys.sure.append(digest("text", ArticleRevision.text(of: article)))
        }
        return keys
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
