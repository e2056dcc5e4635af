import MarkdownParsing
import NarrationModel

/// Compares the letters and digits of a page with those of its blocks.
enum MarkdownAudit {
    /// The stretches of `page` with letters or digits that are in no block, one for each run between covered text.
    static func markup(of page: String, in document: MarkdownDocument) -> [String] {
        let bytes = Array(page.utf8)
        var isCovered = Array(repeating: false, count: bytes.count)
        for text in document.blocks.flatMap(\.texts) {
            for range in text.scalarRanges { for offset in range.offsets { isCovered[offset] = true } }
        }
        let runs = bytes.indices.split { isCovered[$0] }
        return runs.map { String(decoding: bytes[$0], as: UTF8.self) }
            .filter { $0.unicodeScalars.contains(where: \.isLetterOrDigit) }
            .map { String($0.trimmingPrefix { $0.isWhitespace }) }
    }

    /// The blocks' letters that stand for others than those of their page range, without references and numbers of items.
    static func strangers(in document: MarkdownDocument, of page: String) -> [String] {
        document.blocks.flatMap(\.texts).filter { text in
            let source = page.slice(utf8: text.sourceRange.offsets)
            return !source.contains("&") && !source.contains("\\")
                && text.string.contains { $0.isLetter && !source.contains($0) }
        }.map(\.string)
    }
}

extension SourcedText {
    /// The page range of every scalar.
    fileprivate var scalarRanges: [SourceRange] {
        var offset = 0
        return string.unicodeScalars.map { scalar in
            defer { offset += scalar.utf8Width }
            return sourceRange(of: offset..<offset + scalar.utf8Width)
        }
    }
}

extension MarkdownBlock {
    /// All text of the block.
    var texts: [SourcedText] {
        let inside: [SourcedText] =
            switch content {
            case .paragraph(let spans), .heading(_, let spans): spans.map(\.text)
            case .table(let table): ([table.header] + table.rows).flatMap { $0.flatMap { $0.map(\.text) } }
            case .code(let text), .html(let text), .thematicBreak(let text): [text]
            }
        return [itemNumber, footnoteLabel].compactMap(\.self) + inside
    }
}
