import HTMLParsing
import NarrationModel

@testable import ArticleReading

/// Compares the words of a feed with those of its edition, place by place.
enum FeedLedger {
    /// What is wrong with the edition of `page`; empty when the ledger closes.
    static func faults(in page: Page) throws -> [String] {
        let (edition, text) = try FeedReader(language: "en").composed(page)
        return faults(in: edition, of: text, on: page.text)
    }

    /// What is wrong with an edition of the feed's texts as they are seen; empty when the ledger closes.
    static func faults(in edition: Edition, of text: SourcedText, on page: String) -> [String] {
        HTMLLedger.faults(in: edition, ofVisibleText: text.string)
            + (edition.isBalanced ? [] : ["counts do not close"])
            + places(in: edition.mapped(through: text), of: page)
    }

    /// The words of blocks that are not what stands at their place on the page.
    private static func places(in edition: Edition, of page: String) -> [String] {
        edition.articles.flatMap(\.blocks).flatMap { block in
            block.text.pageWords.compactMap { word in
                let source = page.slice(utf8: block.text.sourceRange(of: word).offsets)
                let wanted = letters(block.text.string.slice(utf8: word))
                let found = [source, decoded(source), decoded(decoded(source)), escaped(source)]
                return found.contains { letters($0).contains(wanted) }
                    ? nil : "'\(wanted)' is said to be '\(source)'"
            }
        }
    }

    private static func decoded(_ text: String) -> String {
        guard let document = try? HTMLParser.document(in: "<body>" + text) else { return text }
        return document.nodes.compactMap {
            if case .text(let piece) = $0.content { piece.string } else { nil }
        }.joined()
    }

    /// The text with the escapes of JSON decoded, and the HTML in it.
    private static func escaped(_ text: String) -> String {
        var scanner = JSONScanner("\"" + text.replacing("\"", with: "") + "\"")
        return decoded(scanner.string().string)
    }

    private static func letters(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isLetterOrDigit)))
    }
}
