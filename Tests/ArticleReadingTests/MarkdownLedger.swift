import MarkdownParsing
import NarrationModel

@testable import ArticleReading

/// Compares the words of a Markdown page with those of its edition, place by place, and its letters with both.
enum MarkdownLedger {
    /// What is wrong with an edition of `text`; empty when the ledger closes.
    static func faults(in edition: Edition, of text: String) -> [String] {
        let stretches = MarkdownPage(text).stretches
        let words = stretches.map(\.text).flatMap(places)
        let omitted = edition.omissions.map { omission in
            stretches.first { $0.text.pageText == omission.text && $0.text.sourceRange == omission.source }?
                .text
                ?? SourcedText(copying: omission.text, from: omission.source.lowerBound)
        }
        let taken = (edition.articles.flatMap(\.blocks).map(\.text) + omitted).flatMap(places)
        return difference(sorted(words), sorted(taken), in: text) + repeated(stretches, in: text)
    }

    /// Where the words of a text stand on the page.
    private static func places(_ text: SourcedText) -> [SourceRange] {
        text.pageWords.map { text.sourceRange(of: $0) }
    }

    private static func sorted(_ ranges: [SourceRange]) -> [SourceRange] {
        ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    private static func difference(_ page: [SourceRange], _ taken: [SourceRange], in text: String) -> [String]
    {
        taken.difference(from: page).map { change in
            switch change {
            case .insert(_, let range, _):
                "taken twice or not a word: '\(text.slice(utf8: range.offsets))' at \(range.lowerBound)"
            case .remove(_, let range, _): "lost: '\(text.slice(utf8: range.offsets))' at \(range.lowerBound)"
            }
        }
    }

    /// Letters of the page that are in two stretches.
    private static func repeated(_ stretches: [MarkdownStretch], in text: String) -> [String] {
        var isCovered = Array(repeating: false, count: text.utf8.count)
        var faults: [String] = []
        for stretch in stretches {
            for range in stretch.text.pieceRanges where range.count <= 4 {
                if isCovered[range.lowerBound] { faults.append("in two stretches: \(range.lowerBound)") }
                isCovered[range.lowerBound] = true
            }
        }
        return faults
    }

    /// The stretches of `text` with letters or digits that are markup.
    static func markup(of text: String) -> [String] {
        var isCovered = Array(repeating: false, count: text.utf8.count)
        for stretch in MarkdownPage(text).stretches {
            for range in stretch.text.letterRanges {
                for offset in range.offsets { isCovered[offset] = true }
            }
        }
        let bytes = Array(text.utf8)
        return bytes.indices.split { isCovered[$0] }.map { String(decoding: bytes[$0], as: UTF8.self) }
            .filter { $0.unicodeScalars.contains(where: \.isLetterOrDigit) }
    }
}

extension SourcedText {
    /// The page ranges of letters that are copied, and of pieces that the page writes differently: `10.` for
    /// its `9)`.
    fileprivate var pieceRanges: [SourceRange] {
        var ranges: [SourceRange] = []
        for range in letterRanges where ranges.last != range { ranges.append(range) }
        return ranges
    }

    /// The page range of every scalar but white space.
    fileprivate var letterRanges: [SourceRange] {
        var offset = 0
        return string.unicodeScalars.compactMap { scalar in
            defer { offset += scalar.utf8Width }
            return scalar.isWhiteSpace ? nil : sourceRange(of: offset..<offset + scalar.utf8Width)
        }.filter { !$0.isEmpty }
    }
}
