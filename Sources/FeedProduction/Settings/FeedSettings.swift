package import NarrationModel
package import NarrationPipeline
package import PodcastFeed

/// What a `narrate.toml` says of a feed.
package struct FeedSettings: Sendable {
    /// The configuration's path, from whose folder all relative paths start.
    package var configuration: String

    /// The configuration itself, for telling where in it something is wrong.
    package var text: ConfigurationText

    /// The public folder, which can be served as it is.
    package var output: String

    /// The folder with the library and the lock.
    package var state: String

    /// The show; its cover is the one that the run makes or copies.
    package var channel: Channel

    /// The show's picture; nil for one that is drawn.
    package var cover: String?
    package var sources: [FeedSource]

    /// The voices for stories and items; nil for the usual ones.
    package var voice: String?
    package var itemVoice: String?

    /// The audio files of each episode; the first that every player plays is the enclosure.
    package var files: [AudioFileSettings]

    /// How many episodes a document of the feed has.
    package var pageSize: Int

    /// How many days, and how many of the newest episodes are kept; nil for all.
    package var keepDays: Int?
    package var keepEpisodes: Int?

    /// How often `--watch` looks at sources on the web, in minutes.
    package var pollMinutes: Int
    package var edition: EditionRules
    package var time: LocalTime

    /// Where the finished folder is copied, and the hub that is told.
    package var publishTarget: PublishTarget?
    package var hub: String?

    /// The library's path.
    package var library: String { "\(state)/feed.sqlite" }
}
