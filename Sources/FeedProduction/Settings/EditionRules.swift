/// How the daily edition is made.
package struct EditionRules: Hashable, Sendable {
    /// In what order its articles are.
    package enum Order: String, Sendable, CaseIterable {
        /// Stories in the order of the sources, then items by time.
        case storiesFirst = "stories-first"

        /// All by time.
        case byTime = "by-time"

        /// As they came into the feed.
        case asFound = "as-found"
    }

    /// The most articles of an edition when nothing else is said.
    package static let usualMost = 60

    package var isDaily = true

    /// The title, in which `{show}` and `{date}` stand for what they say; nil for the usual one.
    package var title: String?

    /// What is said before the headlines; nil for the usual words, empty for nothing.
    package var opening: String?

    /// Minutes since midnight before which no edition is made.
    package var minute = 0
    package var order = Order.storiesFirst

    /// How long it should last in seconds.
    package var seconds: Int?

    /// The most articles; of more the newest are taken.
    package var mostArticles = EditionRules.usualMost

    package init() {}
}
