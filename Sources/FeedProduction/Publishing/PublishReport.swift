/// What publishing did, or would do.
package struct PublishReport: Hashable, Sendable, Encodable {
    /// What a hub said to being told of a feed.
    package struct Ping: Hashable, Sendable, Encodable {
        package var hub: String
        package var feed: String

        /// Why it was not told; nil when it was.
        package var failure: String?
    }

    package var target: String
    package var isDryRun: Bool

    /// The paths of the files that were copied, in their order.
    package var copied: [String] = []
    package var copiedBytes = 0

    /// How many files were there already.
    package var unchanged = 0
    package var removed: [String] = []

    /// What is needed no more, and stays for the grace time.
    package var waiting: [String] = []
    package var pings: [Ping] = []

    /// Whether something did not work that does not undo the copy.
    package var hasFailedPing: Bool { pings.contains { $0.failure != nil } }

    init(target: String, isDryRun: Bool) {
        self.target = target
        self.isDryRun = isDryRun
    }
}
