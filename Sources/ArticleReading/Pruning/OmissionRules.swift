package import NarrationModel

/// The list of all rules by which reading leaves parts of a page out.
package enum OmissionRules {
    /// What one rule is called and what it leaves out.
    package struct Entry: Hashable, Sendable {
        package let id: RuleID

        /// One line for people, without a full stop.
        package let summary: String
    }

    /// Every rule, by name; rules that leave out the same thing of different kinds of pages have one name.
    package static let all: [Entry] = Dictionary(
        ((furniture + placement).map { Entry(id: $0.id, summary: $0.summary) } + HTMLRules.entries
            + MarkdownRules.entries + FeedRules.entries + requested).map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
    ).values.sorted { $0.id < $1.id }

    /// The rules that leave something out only when a user asks for it.
    package static let requested: [Entry] =
        DroppedRole.entries + [Entry(id: DroppedBySite.id, summary: DroppedBySite.summary)]

    /// The rules that know a line by itself and its neighbours, in the order in which they are asked.
    static let furniture: [any OmissionRule.Type] = [
        HorizontalRule.self, SkipLink.self, ReadingTime.self, RelativeTime.self, AudioNotice.self,
        CookieNotice.self,
        CardBrands.self, FormMessage.self, SectionLabel.self, ShareBar.self, CommentLink.self,
        Advertisement.self,
        DonationAppeal.self, NewsletterSignup.self, SubscriptionPrompt.self, AppPromotion.self,
        LegalNotice.self, AffiliateNotice.self, SyndicationNotice.self,
        CopyrightLine.self, TagList.self, SiteControl.self, LinkRow.self,
    ]

    /// The rules that need to know where the articles stand, in the order in which they are asked.
    static let placement: [any OmissionRule.Type] = [
        RepeatedLine.self, PageTitle.self, RelatedHeadline.self, AuthorDetails.self, AuthorBiography.self,
        CommentSection.self, Navigation.self, OutsideArticle.self,
    ]
}
