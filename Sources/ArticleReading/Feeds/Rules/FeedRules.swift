/// The list of all rules that leave out texts of feeds.
enum FeedRules {
    static let all: [any FeedRule.Type] = [
        FeedChannel.self, FeedEntryDetails.self, EntrySummary.self, LinkedEntry.self, RepeatedEntry.self,
        EntryLimit.self, FeedAttribution.self, UnreadFeed.self,
    ]

    /// The rules as a list of all rules shows them.
    static let entries = all.map { OmissionRules.Entry(id: $0.id, summary: $0.summary) }
}
