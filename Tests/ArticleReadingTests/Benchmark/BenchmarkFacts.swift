import Foundation
import NarrationModel

/// Title, byline and date of an article in the forms in which the benchmark compares them; an empty one is none.
struct BenchmarkFacts: Sendable {
    let title: String
    let byline: String
    let date: String

    init(title: String?, byline: String?, date: String?) {
        self.title = Self.folded(title ?? "")
        self.byline = Self.foldedByline(byline ?? "")
        self.date = Self.foldedDate(date ?? "")
    }

    /// What is found on a page, of its first article.
    init(of edition: Edition) {
        let article = edition.articles.first
        self.init(title: article?.headline, byline: article?.author, date: article?.date?.iso8601)
    }

    private static let signs: [Character: String] = [
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "…": "...",
    ]

    /// The text in lower case with plain quotation marks and dashes, and single spaces.
    private static func folded(_ text: String) -> String {
        text.precomposedStringWithCompatibilityMapping
            .map { signs[$0] ?? String($0) }.joined()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// The names' words by the alphabet, without "by" and "and".
    private static func foldedByline(_ text: String) -> String {
        var words = BenchmarkWords.words(of: folded(text))
        if let first = words.first,
            ["by", "von", "par", "por", "di", "de", "text", "autor", "author"].contains(first)
        {
            words.removeFirst()
        }
        return words.filter { !["and", "und", "et", "y"].contains($0) }.sorted().joined(separator: " ")
    }

    private static func foldedDate(_ text: String) -> String {
        text.firstMatch(of: /\d{4}-\d\d-\d\d/).map { String($0.0) } ?? ""
    }
}
