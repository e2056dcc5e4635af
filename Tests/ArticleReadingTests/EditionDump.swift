import NarrationModel

/// An edition as text for people: counts, articles with their blocks, and omissions, each with its page range.
func dump(_ edition: Edition) -> String {
    var lines = [
        "words \(edition.wordCount) = kept \(edition.keptWordCount) + omitted \(edition.omittedWordCount)"
    ]
    for article in edition.articles {
        lines += ["", "\(article.kind.rawValue): \(article.headline)"]
        lines += article.author.map { ["  author: \($0)"] } ?? []
        lines += article.published.map { ["  published: \($0.iso8601)"] } ?? []
        lines += article.standfirst.map { ["  standfirst: \($0)"] } ?? []
        lines += article.blocks.map {
            "  \(dump($0.text.sourceRange)) \(role(of: $0)): \($0.text.string)" + languages(of: $0)
        }
    }
    lines += ["", "omissions:"]
    lines += edition.omissions.map { "  \(dump($0.source)) \($0.rule.rawValue): \(oneLine($0.text))" }
    return lines.joined(separator: "\n") + "\n"
}

private func role(of block: Block) -> String {
    block.role.rawValue + (block.level.map { " \($0)" } ?? "")
}

/// The stretches of the block that the page marks with a language, on lines of their own.
private func languages(of block: Block) -> String {
    block.text.languages.map { "\n    \($0.language): \(block.text.string.slice(utf8: $0.range))" }.joined()
}

private func dump(_ range: SourceRange) -> String { "[\(range.lowerBound)-\(range.upperBound)]" }

/// The text with its line breaks made visible.
private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: "⏎")
}
