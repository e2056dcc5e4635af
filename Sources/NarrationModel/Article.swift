/// One story or feed item: what it is about, and its blocks in reading order.
package struct Article: Hashable, Sendable {
    /// A page has at most one story and any number of timed items.
    package enum Kind: String, Sendable, Codable {
        case story
        case item
    }

    package var kind: Kind

    /// The headline on one line, without an item's closing full stop.
    package var headline: String

    /// The sentence or two under the headline that sum the story up.
    package var standfirst: String?

    /// The people who wrote the article, without "by" and without roles.
    package var author: String?

    package var published: PublicationTime?

    /// A BCP 47 language tag.
    package var language: String

    package var sourceURL: String?

    package var blocks: [Block]

    package init(
        kind: Kind, headline: String, standfirst: String? = nil, author: String? = nil,
        published: PublicationTime? = nil, language: String = "en", sourceURL: String? = nil, blocks: [Block]
    ) {
        self.kind = kind
        self.headline = headline
        self.standfirst = standfirst
        self.author = author
        self.published = published
        self.language = language
        self.sourceURL = sourceURL
        self.blocks = blocks
    }

    /// How many words the blocks hold.
    package var wordCount: Int { blocks.reduce(0) { $0 + $1.wordCount } }
}
