import NarrationModel
import NarrationPipeline

/// An article of a source, and what it is known by.
struct FoundArticle: Sendable {
    var found: SourcedArticle
    var source: FeedSource

    /// Digests, the surest first.
    var identities: ArticleIdentity.Keys

    /// The digest of its text.
    var revision: String

    /// When its page says that it came out.
    var date: Moment?

    /// Its place among all articles of the run.
    var order: Int
}
