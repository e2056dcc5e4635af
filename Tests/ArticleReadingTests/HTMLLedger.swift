import HTMLParsing
import NarrationModel

@testable import ArticleReading

/// Checks that the words of an edition of HTML stand on the page where the edition says.
enum HTMLLedger {
    /// The faults of a page's edition, in offsets of its visible text and in those of the page.
    ///
    /// - Throws: what the parser and the reader throw.
    static func faults(in source: Page) throws -> [String] {
        let document = try HTMLParser.document(in: source.text)
        let page = HTMLPage(document)
        let edition = try HTMLReader(language: "en").edition(
            of: page, PageMetadata(document), name: source.name)
        let balance = edition.isBalanced ? [] : ["counts do not close"]
        return balance + faults(in: edition, ofVisibleText: page.text.string)
            + faults(in: edition.mapped(through: page.text), of: source.text)
    }

    /// The words whose place on the page reads differently, or that share a place with another word.
    static func faults(in edition: Edition, of html: String) -> [String] {
        var faults: [String] = []
        var end = 0
        let words = edition.articles.flatMap(\.blocks).flatMap { block in
            letterRanges(in: block.text).map { word in
                (block: block.text, range: word, source: block.text.sourceRange(of: word))
            }
        }
        for word in words.sorted(by: { $0.source.lowerBound < $1.source.lowerBound }) {
            let source = html.slice(utf8: word.source.offsets)
            let text = word.block.string.slice(utf8: word.range)
            if source != text, letters(visibleText(of: source)) != letters(text),
                letters(visibleText(of: pieces(of: word.range, in: word.block, on: html))) != letters(text)
            {
                faults.append("'\(text)' is said to be '\(source)'")
            }
            if word.source.lowerBound < end { faults.append("'\(text)' overlaps the word before") }
            end = word.source.upperBound
        }
        return faults
    }

    /// What the page has for a word without what is left out of its middle, as above 京都.
    private static func pieces(of word: Range<Int>, in text: SourcedText, on html: String) -> String {
        text.pieces(of: word).map { html.slice(utf8: $0.offsets) }.joined()
    }

    /// The words of the visible text that are not in exactly one block or omission; empty when the ledger closes.
    ///
    /// Only the letters of words are compared, because a mark behind a footnote's number joins the word before it.
    static func faults(in edition: Edition, ofVisibleText text: String) -> [String] {
        let whole = SourcedText(copying: text, from: 0)
        let kept = edition.articles.flatMap(\.blocks).flatMap { places(in: $0.text) }
        let omitted = edition.omissions.flatMap { omission in
            places(in: SourcedText(copying: omission.text, from: omission.source.lowerBound))
        }
        let taken = (kept + omitted).sorted { $0.lowerBound < $1.lowerBound }
        return taken.difference(from: places(in: whole)).map { change in
            switch change {
            case .insert(_, let range, _): "taken twice or not a word: '\(text.slice(utf8: range.offsets))'"
            case .remove(_, let range, _): "lost: '\(text.slice(utf8: range.offsets))' at \(range.lowerBound)"
            }
        }
    }

    private static func places(in text: SourcedText) -> [SourceRange] {
        letterRanges(in: text).map { text.sourceRange(of: $0) }
    }

    /// The words of `text` from the first letter to the last, in UTF-8 offsets.
    private static func letterRanges(in text: SourcedText) -> [Range<Int>] {
        text.pageWords.map { word in
            let scalars = text.string.slice(utf8: word).unicodeScalars
            let before = scalars.prefix { !$0.isLetterOrDigit }.reduce(0) { $0 + $1.utf8Width }
            let behind = scalars.reversed().prefix { !$0.isLetterOrDigit }.reduce(0) { $0 + $1.utf8Width }
            return word.lowerBound + before..<word.upperBound - behind
        }
    }

    private static func visibleText(of html: String) -> String {
        guard let document = try? HTMLParser.document(in: "<body>" + html) else { return "" }
        return HTMLPage(document).text.string
    }

    private static func letters(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter(\.isLetterOrDigit)
    }
}
