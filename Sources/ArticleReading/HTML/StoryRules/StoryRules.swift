/// The lists of rules that leave out lines of a story, in the order in which they are asked.
enum StoryRules {
    /// Rules that look at a line by itself and its place.
    static let details: [any StoryRule.Type] = [
        AboveHeadline.self, OpeningDetail.self, StrayDetail.self, CodeListing.self, UnreadableTable.self,
        Formula.self,
        EmbeddedPostDetail.self, PullQuote.self, ContentsList.self, LinkList.self,
        ArticleReference.self,
        AuthorSentence.self, RepeatedText.self,
    ]

    /// Rules that look at what the others left.
    static let remains: [any StoryRule.Type] = [EmptySection.self]

    static let all = details + remains
}
