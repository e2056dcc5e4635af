import NarrationModel
import PodcastFeed

/// An episode for programs; what a report does not tell is left out.
struct EpisodeJSON: Encodable {
    var change: String?
    var guid: String
    var title: String
    var kind: String
    var published: String
    var updated: String
    var seconds: Double
    var audio: String
    var link: String?
    var source: String?
    var words: Int?
    var omittedWords: Int?

    /// How many articles an edition has, and those that it should have had.
    var articles: Int?
    var leftOut: [String]?

    init(_ entry: FeedEpisode) {
        guid = entry.guid
        title = entry.title
        kind = entry.kind.rawValue
        published = entry.published.iso8601
        updated = entry.updated.iso8601
        seconds = entry.duration
        audio = entry.audio.path
        link = entry.link
    }
}
