import NarrationModel

/// One entry of a feed, of whatever kind the feed is.
struct FeedEntry: Sendable {
    /// The entry's texts in the page's order.
    var fields: [FeedField] = []

    /// The address of the entry's own page, as far as the feed lets it be completed.
    var link: String?

    /// What the feed calls the entry for ever.
    var identifier: String?
    var language: String?

    /// What the entry leads to.
    var linkKind = LinkedPage.Kind.page

    /// Where the entry stands on the page.
    var source = SourceRange(0, 0)

    /// The first text with `role`, white space folded.
    func string(_ role: FeedField.Role) -> String? {
        fields.first { $0.role == role }.map { PageMetadata.folded($0.text.string) }
    }

    var published: PublicationTime? {
        [FeedField.Role.published, .updated].lazy.compactMap(string).compactMap(FeedDate.time).first
    }
}
