/// What is kept of an episode, in the library and beside its files: enough to rebuild the one from the other.
package struct EpisodeRecord: Hashable, Sendable, Codable {
    /// The version of the record's form.
    package static let formatVersion = 1

    package var formatVersion = EpisodeRecord.formatVersion

    /// The UUIDs of the show's feeds, by their selection.
    package var feeds: [String: String]

    /// The place in order of publication, from 1; it never changes.
    package var number: Int

    /// The place among the articles, or among the editions, from 1; it never changes.
    package var ordinal: Int

    /// Digests of what the article is known by: the feed's ID of it, its address, its place on its page.
    package var identities: [String]

    /// The digest of the extracted text; of an edition, of what is in it.
    package var revision: String

    /// The digest of what it was made with: voices, formats, engine.
    package var rendering: String

    /// The name of the folder with the episode's files, below `episodes`.
    package var folder: String

    /// For an edition: the GUIDs of its articles, in order.
    package var articles: [String]

    package var entry: FeedEpisode

    package init(
        feeds: [String: String], number: Int, ordinal: Int, identities: [String], revision: String,
        rendering: String,
        folder: String, articles: [String] = [], entry: FeedEpisode
    ) {
        self.feeds = feeds
        self.number = number
        self.ordinal = ordinal
        self.identities = identities
        self.revision = revision
        self.rendering = rendering
        self.folder = folder
        self.articles = articles
        self.entry = entry
    }
}
