import NarrationModel

/// Compares the words of a page with those of its edition, place by place.
enum WordLedger {
    /// The page ranges of words that are not in exactly one block or omission; empty when the ledger closes.
    static func faults(in edition: Edition, of text: String) -> [String] {
        let page = WordScanner.words(in: text).map { SourceRange($0) }
        let blocks = edition.articles.flatMap(\.blocks).flatMap { block in
            block.text.pageWords.map { block.text.sourceRange(of: $0) }
        }
        let omitted = edition.omissions.flatMap { omission in
            WordScanner.words(in: omission.text).map { word in
                SourceRange(
                    word.lowerBound + omission.source.lowerBound, word.upperBound + omission.source.lowerBound
                )
            }
        }
        return difference(page, (blocks + omitted).sorted { $0.lowerBound < $1.lowerBound }, in: text)
    }

    private static func difference(_ page: [SourceRange], _ taken: [SourceRange], in text: String) -> [String]
    {
        taken.difference(from: page).map { change in
            switch change {
            case .insert(_, let range, _): "taken twice or not a word: \(quote(range, in: text))"
            case .remove(_, let range, _): "lost: \(quote(range, in: text))"
            }
        }
    }

    private static func quote(_ range: SourceRange, in text: String) -> String {
        "'\(text.slice(utf8: range.offsets))' at \(range.lowerBound)"
    }
}
