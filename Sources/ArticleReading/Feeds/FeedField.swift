import NarrationModel

/// One piece of text of a feed, and what it is to its entry.
struct FeedField: Sendable {
    enum Role: Sendable {
        case title, published, updated, author, summary, content
        /// What no listener wants: addresses, identifiers, categories and everything that is not known.
        case detail
    }

    /// How the text is written.
    enum Form: Sendable {
        case text, html
    }

    let role: Role
    let form: Form

    /// The text, decoded as far as the feed's own syntax goes, with the page's offsets.
    let text: SourcedText

    /// A field whose form is told from its text, as that of RSS must be.
    init(_ role: Role, loose text: SourcedText) {
        self.init(role, MarkupSign.stands(in: text.string) ? .html : .text, text)
    }

    init(_ role: Role, _ form: Form, _ text: SourcedText) {
        self.role = role
        self.form = form
        self.text = text
    }

    /// The same text in another role.
    func playing(_ role: Role) -> FeedField { FeedField(role, form, text) }
}
