package import PodcastFeed

/// An episode as the library keeps it.
package struct LibraryEpisode: Hashable, Sendable {
    package enum State: String, Sendable {
        /// The feeds have it.
        case live

        /// It was taken back; it does not come again.
        case withdrawn

        /// It is older than episodes are kept; it does not come again.
        case expired
    }

    package var record: EpisodeRecord
    package var state: State

    /// The article as it was read, in the form that its reader chooses; nil for editions and after a rebuild.
    package var article: [UInt8]?

    /// The source that the article came from.
    package var source: String?

    /// The number of the edition that the episode is in.
    package var edition: Int?

    package init(
        record: EpisodeRecord, state: State = .live, article: [UInt8]? = nil, source: String? = nil,
        edition: Int? = nil
    ) {
        self.record = record
        self.state = state
        self.article = article
        self.source = source
        self.edition = edition
    }
}
