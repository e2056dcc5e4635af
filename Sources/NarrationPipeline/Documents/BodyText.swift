package import NarrationModel

/// The running text of a page, one block a line: crossheads, paragraphs, lists, tables, quotations and notes, but no
/// headline, byline, time, standfirst or caption, and nothing that narrate puts in.
///
/// On a page with a story it is the story's; on one without, that of all its items.
package enum BodyText {
    package static func document(for edition: Edition) -> String {
        let text = text(of: edition)
        return text.isEmpty ? "" : text + "\n"
    }

    /// The lines, joined by line breaks.
    static func text(of edition: Edition) -> String {
        let stories = edition.articles.filter { $0.kind == .story }
        return (stories.isEmpty ? edition.articles : stories).flatMap(\.blocks).filter(isBody)
            .map(\.text.pageText).joined(separator: "\n")
    }

    private static func isBody(_ block: Block) -> Bool {
        switch block.role {
        case .headline, .byline, .timestamp, .standfirst, .caption, .announcement: false
        case .crosshead, .paragraph, .quotation, .listItem, .note: true
        }
    }
}
