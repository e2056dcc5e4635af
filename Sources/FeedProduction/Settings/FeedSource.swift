/// Where articles of the feed come from, and which of them are taken.
package struct FeedSource: Sendable {
    /// A folder's or file's path, or an address.
    package var location: String

    /// What reports and the library call it.
    package var name: String

    /// Where the configuration names it, such as `narrate.toml, line 7, column 1`.
    var place: String?

    /// The voices for its stories and items; nil for those of the feed.
    package var voice: String?
    package var itemVoice: String?

    /// Which of its articles are taken.
    package var filter: SourceFilter

    /// Whether the pages that it only links to are read, and how many.
    package var follows: Bool
    package var limit: Int?

    package init(
        location: String, name: String? = nil, voice: String? = nil, itemVoice: String? = nil,
        filter: SourceFilter = SourceFilter(), follows: Bool = true, limit: Int? = nil
    ) {
        self.location = location
        self.name = name ?? location
        self.voice = voice
        self.itemVoice = itemVoice
        self.filter = filter
        self.follows = follows
        self.limit = limit
    }

    /// Whether it is fetched.
    var isOnWeb: Bool { location.contains("://") }
}
