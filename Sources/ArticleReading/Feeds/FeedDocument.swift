import NarrationModel

/// A feed as all formats give it: what is said of the feed itself, and its entries, in the page's order.
struct FeedDocument: Sendable {
    enum Part: Sendable {
        /// A text outside the entries.
        case channel(FeedField)
        case entry(FeedEntry)
    }

    var parts: [Part] = []
    var language: String?

    /// What ended the reading early.
    var fault: FeedFault?

    /// What is not read for the fault, up to the page's end.
    var unread: SourceRange?

    /// References to entities that nothing declares.
    var unknownReferences: [SourceRange] = []
}
