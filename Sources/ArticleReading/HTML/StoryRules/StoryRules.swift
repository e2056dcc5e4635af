/// The lists of rules that leave out lines of a story, in the order in which they are asked.
enum StoryRules {
    /// Rules that look at a line by itself and its place.
    static let details: [any StoryRule.Type] = [
        AboveHeadline.self, OpeningDetail.self, StrayDetail.self, CodeListing.self, UnreadableTable.self,
        Formula.self,
        EmbeddedPostDetail.self, PullQuote.self, ContentsList.self, LinkList.self,
        ArticleReference.self,
        AuthorSentence.self, RepeatedText.self, TeaserSection.self,
    ]

    /// Rules that look at what the others left.
    static let remains: [any StoryRule.Type] = [EmptySection.self]

    /// Rules that are asked about the lines of timed items.
    static let items: [any StoryRule.Type] = [ItemLink.self]

    static let all = details + remains + items
}
