package import NarrationModel
package import NarrationPipeline
package import PodcastFeed

/// What a run of a feed found and did.
package struct FeedReport: Sendable {
    /// What came of an article.
    package enum Change: String, Sendable, Codable {
        case new
        case updated
        case renewed
    }

    /// An episode that was made.
    package struct Made: Sendable {
        package var change: Change
        package var entry: FeedEpisode
        package var wordCount: Int
        package var omittedWordCount: Int

        /// Whether words were left out that should have been spoken.
        package var hasLosses: Bool
    }

    /// An article that was passed over.
    package struct PassedOver: Sendable {
        package var source: String
        package var headline: String

        /// `section`, `age`, `words`, `include`, `exclude`, `repeated`, `withdrawn` or `expired`.
        package var rule: String
    }

    package struct Edition: Sendable {
        package var entry: FeedEpisode
        package var articleCount: Int
        package var fit: FitReport?

        /// Articles that are in no edition because it has the most that it may have.
        package var leftOut: [String]

        /// Whether words were left out that should have been spoken.
        package var hasLosses: Bool
    }

    package var made: [Made] = []
    package var unchangedCount = 0
    package var passedOver: [PassedOver] = []
    package var failures: [RenderReport.Failure] = []

    /// What was mended, guessed or left out when sources were read, and where.
    package var diagnostics: [(source: String, diagnostic: Diagnostic)] = []

    /// Sources that are not tried before a later time, and how often they failed.
    package var waiting: [String] = []
    package var edition: Edition?

    /// The titles of episodes that were withdrawn, or are older than episodes are kept.
    package var withdrawn: [String] = []
    package var expired: [String] = []

    /// The documents that have changed, below the public folder.
    package var documents: [String] = []

    /// Folders of episodes that were removed.
    package var removedFolders = 0

    /// How many episodes the feeds have.
    package var episodeCount = 0

    package init() {}

    /// Whether something should be in the feed that is not.
    package var isIncomplete: Bool {
        !failures.isEmpty || made.contains(where: \.hasLosses) || edition?.hasLosses == true
            || diagnostics.contains { $0.diagnostic.severity == .warning }
    }
}
