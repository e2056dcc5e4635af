package import NarrationModel

/// A page's articles as CommonMark.
package enum EditionMarkdown {
    package static func document(for edition: Edition) -> String {
        edition.articles.map { $0.blocks.map(markdown).joined(separator: "\n\n") }
            .joined(separator: "\n\n---\n\n") + "\n"
    }

    private static func markdown(_ block: Block) -> String {
        let text = escaped(block.text.string)
        return switch block.role {
        case .headline: "# \(text)"
        case .crosshead: String(repeating: "#", count: block.level ?? 2) + " " + text
        case .standfirst: "**\(text)**"
        case .byline, .timestamp, .caption, .note, .announcement: "*\(text)*"
        case .quotation: "> \(text)"
        case .listItem: "- \(text)"
        case .paragraph: text
        }
    }

    /// The text with a backslash before every character that could be markup.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for (index, character) in text.enumerated() {
            let opensLine = index == 0 && "#>+-=~".contains(character)
            if opensLine || "\\`*_[]<".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}
