/// What an entry of front matter can say of an article.
enum FrontMatterField: CaseIterable, Sendable {
    case headline
    case standfirst
    case byline
    case timestamp
    case language
    case address

    /// The keys that say it, in lower case, those first that are taken first.
    var keys: [String] {
        switch self {
        case .headline: ["headline", "title"]
        case .standfirst:
            [
                "standfirst", "subtitle", "subheadline", "subheading", "dek", "deck", "description",
                "summary", "excerpt", "lead",
            ]
        case .byline: ["byline", "author", "authors", "by", "writer"]
        case .timestamp:
            ["date", "published", "publisheddate", "publishdate", "pubdate", "published_at", "created"]
        case .language: ["lang", "language", "locale"]
        case .address: ["canonical", "canonical_url", "canonicalurl", "url", "link", "permalink", "source"]
        }
    }

    /// Whether the value is spoken.
    var isSpoken: Bool { self != .language && self != .address }
}
