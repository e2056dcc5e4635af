package import PodcastFeed

/// What was found in a public folder.
package struct FeedCheckReport: Sendable, Encodable {
    /// One of the show's feeds.
    package struct Feed: Sendable, Encodable {
        package var file: String

        /// How many documents it is cut into.
        package var documents: Int
        package var episodes: Int
    }

    package var folder: String

    /// Where the folder is served, by the feed's own words.
    package var address: String?
    package var feeds: [Feed]
    package var findings: [FeedFinding]

    /// How many more findings of a code there were than are listed.
    package var omitted: [String: Int]

    /// Whether nothing was found that counts: errors always, warnings when it is strict, notes never.
    package func isClean(strict: Bool = false) -> Bool {
        !findings.contains { $0.severity == .error || strict && $0.severity == .warning }
    }
}
