package import NarrationModel

/// A page's articles as plain text: a line of what is known of each, then its blocks with empty lines between; a feed's
/// links behind them, one a line.
package enum EditionText {
    package static func document(for edition: Edition) -> String {
        let links = edition.links.map(text).joined(separator: "\n")
        return (edition.articles.map(text) + (links.isEmpty ? [] : [links])).joined(separator: "\n\n") + "\n"
    }

    private static func text(_ link: LinkedPage) -> String {
        let facts = [link.kind == .feed ? "feed" : "page", link.published?.iso8601]
        return
            "-> \(link.title.map { $0 + " " } ?? "")<\(link.url)> [\(facts.compactMap(\.self).joined(separator: ", "))]"
    }

    private static func text(_ article: Article) -> String {
        let facts = [
            article.kind.rawValue, article.date?.iso8601, article.author.map { "by \($0)" },
            "\(article.wordCount) words",
        ]
        let head = "== \(article.headline) [\(facts.compactMap(\.self).joined(separator: ", "))]"
        return ([head] + article.blocks.map(text)).joined(separator: "\n\n")
    }

    private static func text(_ block: Block) -> String {
        switch block.role {
        case .paragraph: block.text.string
        default: "[\(block.role.rawValue)] \(block.text.string)"
        }
    }
}
