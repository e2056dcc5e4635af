import FeedLibrary
internal import FoundationEssentials
package import NarrationPipeline
import PodcastFeed

/// The episodes of a feed, the newest first.
package struct FeedList: Encodable {
    let episodes: [EpisodeJSON]

    /// Reads the library of the settings.
    ///
    /// - Throws: `inputMissing` when there is none yet, and what the library says.
    package init(of settings: FeedSettings) throws(PipelineError) {
        guard FileManager.default.fileExists(atPath: settings.library) else {
            throw PipelineError(
                .inputMissing, "the feed has no library '\(settings.library)' yet; run 'narrate feed' first")
        }
        var episodes: [EpisodeJSON] = []
        do {
            try FeedLibrary(path: settings.library).forEachLive { stored in
                var episode = EpisodeJSON(stored.record.entry)
                episode.source = stored.source
                episodes.append(episode)
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
