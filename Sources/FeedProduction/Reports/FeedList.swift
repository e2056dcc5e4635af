import FeedLibrary
internal import FoundationEssentials
import NarrationModel
package import NarrationPipeline
import PodcastFeed

/// The episodes of a feed, the newest first.
package struct FeedList: Encodable {
    struct Episode: Encodable {
        var guid: String
        var title: String
        var kind: String
        var published: String
        var updated: String
        var seconds: Double
        var link: String?
        var source: String?
        var audio: String
    }

    let episodes: [Episode]

    /// Reads the library of the settings.
    ///
    /// - Throws: `inputMissing` when there is none yet, and what the library says.
    package init(of settings: FeedSettings) throws(PipelineError) {
        guard FileManager.default.fileExists(atPath: settings.library) else {
            throw PipelineError(
                .inputMissing, "the feed has no library '\(settings.library)' yet; run 'narrate feed' first")
        }
        var episodes: [Episode] = []
        do {
            try FeedLibrary(path: settings.library).forEachLive { episode in
                let entry = episode.record.entry
                episodes.append(
                    Episode(
                        guid: entry.guid, title: entry.title, kind: entry.kind.rawValue,
                        published: entry.published.iso8601, updated: entry.updated.iso8601,
                        seconds: entry.duration, link: entry.link, source: episode.source,
                        audio: entry.audio.path))
            }
        } catch {
            throw PipelineError(feed: error)
        }
        self.episodes = episodes.reversed()
    }

    /// A line for each: when it came, its GUID, its title.
    package var text: String {
        episodes.map { "\($0.published)  \($0.guid)  \($0.title)\n" }.joined()
    }
}
