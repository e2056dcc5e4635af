internal import FoundationEssentials
import FeedLibrary
import NarrationModel
import PodcastFeed

/// The list of episodes that are no longer in the feeds, beside those that are: so that they do not come again when the library is lost.
///
/// It tells nothing of what they were.
struct EndedEpisodes: Codable {
    struct Episode: Codable {
        var guid: String
        var number: Int
        var ordinal: Int
        var kind: FeedEpisode.Kind
        var state: String
        var published: Moment
        var identities: [String]
    }

    /// The list's name below the folder of episodes.
    static let name = "ended.json"

    private static let formatVersion = 1

    var formatVersion = EndedEpisodes.formatVersion

    /// The UUIDs of the show's feeds, by their selection.
    var feeds: [String: String]
    var episodes: [Episode]

    init(_ library: FeedLibrary) throws {
        feeds = try library.feedGUIDs()
        episodes = try library.ended().map { ended in
            let record = ended.record
            return Episode(
                guid: record.entry.guid, number: record.number, ordinal: record.ordinal,
                kind: record.entry.kind, state: ended.state.rawValue, published: record.entry.published,
                identities: record.identities)
        }
    }

    /// The list that `bytes` are; nil when they are none, or one of another version.
    init?(_ bytes: [UInt8]) {
        guard let list = try? JSONDecoder().decode(EndedEpisodes.self, from: Data(bytes)),
            list.formatVersion == Self.formatVersion
        else { return nil }
        self = list
    }

    /// - Throws: never for what a library gives.
    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return Array(try encoder.encode(self)) + [0x0A]
    }
}

extension LibraryEpisode {
    /// What the library keeps of an episode that only the list knows.
    init?(_ ended: EndedEpisodes.Episode, feeds: [String: String]) {
        guard let state = State(rawValue: ended.state) else { return nil }
        let audio = FeedEpisode.File(path: "", byteCount: 0, mediaType: "", digest: "")
        self.init(
            record: EpisodeRecord(
                feeds: feeds, number: ended.number, ordinal: ended.ordinal, identities: ended.identities,
                revision: "", rendering: "", folder: "",
                entry: FeedEpisode(
                    guid: ended.guid, kind: ended.kind, title: "", language: "en", published: ended.published,
                    updated: ended.published, duration: 0, audio: audio, voices: [])),
            state: state)
    }
}
