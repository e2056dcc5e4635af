import NarrationModel

/// A stretch of a sentence: one spoken word, or what stands between two.
struct TimedPiece {
    let text: String

    /// When the word is heard, in milliseconds; nil for signs, spaces and words that are not spoken.
    let time: Range<Int>?

    /// Cuts `text`, which is on one line, at those of its words that are spoken.
    ///
    /// - Parameters:
    ///   - text: The sentence.
    ///   - words: The spoken words in order, as the text writes them.
    ///   - times: As many times.
    /// - Returns: Pieces that joined are the text.
    static func pieces(of text: String, words: [String], times: [Range<Int>]) -> [TimedPiece] {
        var pieces: [TimedPiece] = []
        var end = 0
        for (place, time) in zip(places(of: words, in: text), times) {
            guard let place else { continue }
            if place.lowerBound > end {
                pieces.append(TimedPiece(text: text.slice(utf8: end..<place.lowerBound), time: nil))
            }
            pieces.append(TimedPiece(text: text.slice(utf8: place), time: time))
            end = place.upperBound
        }
        if end < text.utf8.count {
            pieces.append(TimedPiece(text: text.slice(utf8: end..<text.utf8.count), time: nil))
        }
        return pieces
    }

    /// Where each of `words` stands in `text`, as UTF-8 offsets; nil for one that stands nowhere behind the word before.
    private static func places(of words: [String], in text: String) -> [Range<Int>?] {
        let written = WordScanner.words(in: text)
        guard written.count != words.count else { return written }
        var rest = written[...]
        return words.map { word in
            guard let index = rest.firstIndex(where: { text.slice(utf8: $0) == word }) else { return nil }
            rest = rest[(index + 1)...]
            return written[index]
        }
    }
}
