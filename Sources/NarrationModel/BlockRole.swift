/// What a block is to its article, in a newspaper's terms.
package enum BlockRole: String, Sendable, CaseIterable, Codable {
    case headline
    case byline
    /// The date and time of a story, or the time of an item.
    case timestamp
    case standfirst
    case crosshead
    case paragraph
    case quotation
    case listItem = "list-item"
    case caption
    /// A paragraph in which the author or the editors speak of the article.
    case note
    /// What narrate says in place of a table, a listing or a formula that it leaves out; no words of the
    /// page.
    case announcement
}
