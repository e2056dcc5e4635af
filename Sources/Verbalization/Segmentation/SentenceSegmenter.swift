import NarrationModel

/// Finds where the sentences of a block end; an end is always between two words of ``WordScanner``.
///
/// Quotations of several sentences are divided inside. A stop is no end behind a title or an initial, before a small
/// letter, or behind a shortened word that something other than a sentence's first word follows.
package struct SentenceSegmenter {
    private let text: [UInt8]
    private let words: [Range<Int>]

    private init(_ text: String, words: [Range<Int>]) {
        self.text = Array(text.utf8)
        self.words = words
    }

    /// The sentences of `text` as UTF-8 ranges without the white space around them, in order.
    package static func sentences(in text: String) -> [Range<Int>] {
        sentences(in: text, words: WordScanner.words(in: text)).map(\.text)
    }

    /// The sentences with the words that each holds, as indices into `words`; text without a word has no sentence.
    static func sentences(in text: String, words: [Range<Int>]) -> [(text: Range<Int>, words: Range<Int>)] {
        guard !words.isEmpty else { return [] }
        return SentenceSegmenter(text, words: words).sentences()
    }

    private func sentences() -> [(text: Range<Int>, words: Range<Int>)] {
        var (result, start, firstWord) = ([(text: Range<Int>, words: Range<Int>)](), 0, 0)
        var numbering = ListNumbering(text[words[0]])
        for index in words.indices.dropLast() {
            let isItem = numbering?.continues(with: text[words[index + 1]]) == true
            guard let split = isItem ? words[index].upperBound : end(behind: index, firstWord: firstWord)
            else { continue }
            result.append((trimmed(start..<split), firstWord..<index + 1))
            (start, firstWord) = (split, index + 1)
            if !isItem { numbering = ListNumbering(text[words[index + 1]]) ?? numbering }
        }
        result.append((trimmed(start..<text.count), firstWord..<words.count))
        return result
    }

    /// Where the next sentence begins when one ends behind the word at `index`.
    private func end(behind index: Int, firstWord: Int) -> Int? {
        let gap = SentenceGap(behind: index, words: words, text: text, sentenceStart: firstWord)
        return gap?.endsSentence == true ? gap?.split : nil
    }

    /// `range` without the ASCII white space at its ends.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, Self.isSpace(text[lower]) { lower += 1 }
        while upper > lower, Self.isSpace(text[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
