/// One story or feed item: what it is about, and its blocks in reading order.
package struct Article: Hashable, Sendable, Codable {
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

    /// When the article first came out.
    package var published: PublicationTime?

    /// When the article was last changed.
    package var modified: PublicationTime?

    /// The date that the page shows its readers at the headline, be it that of publication or of a change.
    package var displayedDate: PublicationTime?

    /// A BCP 47 language tag.
    package var language: String

    package var sourceURL: String?

    /// What the feed that the article came in calls it for ever: its `guid` or `id`.
    package var feedID: String?

    /// The part of the publication that the article belongs to, such as "Science".
    package var section: String?

    /// The publication's name.
    package var publisher: String?

    /// The address of the picture that stands for the article.
    package var imageURL: String?

    package var blocks: [Block]

    package init(
        kind: Kind, headline: String, standfirst: String? = nil, author: String? = nil,
        published: PublicationTime? = nil, modified: PublicationTime? = nil,
        displayedDate: PublicationTime? = nil, language: String = "en", sourceURL: String? = nil,
        feedID: String? = nil,
        section: String? = nil, publisher: String? = nil, imageURL: String? = nil, blocks: [Block]
    ) {
        self.kind = kind
        self.headline = headline
        self.standfirst = standfirst
        self.author = author
        self.published = published
        self.modified = modified
        self.displayedDate = displayedDate
        self.language = language
        self.sourceURL = sourceURL
        self.feedID = feedID
        self.section = section
        self.publisher = publisher
        self.imageURL = imageURL
        self.blocks = blocks
    }

    /// The date to show for the article: the one that its page shows, else that of publication or of the last change.
    package var date: PublicationTime? { displayedDate ?? published ?? modified }

    /// How many words the blocks hold.
    package var wordCount: Int { blocks.reduce(0) { $0 + $1.wordCount } }
}
