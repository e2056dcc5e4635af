package import NarrationModel

/// All of an article, in the page's order.
package struct ArticleDocument: Hashable, Sendable, Encodable {
    package var revision: Int
    package var id: String
    package var title: String
    package var kind: Article.Kind

    /// A BCP 47 tag.
    package var language: String
    package var voice: VoiceSummaryDocument
    package var approval: ApprovalState
    package var rows: [RowDocument]
    package var notes: [NoteDocument]
    package var author: String?

    /// In the form of ISO 8601.
    package var published: String?
    package var sourceURL: String?

    /// The host that settings of the site are for; nil when nobody knows it.
    package var site: String?

    /// The file beside which settings of the article are written; nil for an article that is in none.
    package var file: String?
}
