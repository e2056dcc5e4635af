/// Finds who said a quotation that ends in a question or exclamation mark: `“Why now?” Mr. Hale asked.`
///
/// Takes up to three capitalised words and a verb of speech behind a closing quote; a verb such as "said" must end its
/// clause. Leaves alone `“Why now?” Hale said it was time.`
enum SpeakerName {
    /// Whether the `words` behind the quote at `split` name its speaker.
    static func follows(_ text: [UInt8], from split: Int, words: ArraySlice<Range<Int>>) -> Bool {
        guard isBehindQuote(text, split) else { return false }
        for (place, range) in words.prefix(4).enumerated() {
            let word = text[range]
            if place > 0, let verb = verb(word) { return verb }
            guard let first = word.first, (65...90).contains(first), let last = word.last, last != 44 else {
                return false
            }
        }
        return false
    }

    /// Whether `word` is a verb of speech that makes what stands before it a speaker; nil when it is another word.
    private static func verb(_ word: ArraySlice<UInt8>) -> Bool? {
        guard let first = word.first, (97...122).contains(first), word.count < 12 else { return nil }
        let letters = String(decoding: word.prefix { (97...122).contains($0) }, as: UTF8.self)
        if asking.contains(letters) { return true }
        guard saying.contains(letters) else { return nil }
        return word.last == UInt8(ascii: ".") || word.last == UInt8(ascii: ",")
    }

    /// Whether a mark and a closing quote stand before the white space at `split`.
    private static func isBehindQuote(_ text: [UInt8], _ split: Int) -> Bool {
        var index = split
        while index > 0, SentenceSegmenter.isSpace(text[index - 1]) { index -= 1 }
        let end = text[max(0, index - 4)..<index]
        let quote = end.last == UInt8(ascii: "\"") || end.last == UInt8(ascii: "'") ? 1 : 3
        guard quote == 1 || end.suffix(3).starts(with: [0xE2, 0x80]), end.count > quote else { return false }
        let mark = end[end.endIndex - quote - 1]
        return mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!")
    }

    private static let asking: Set<String> = [
        "asked", "asks", "wondered", "shouted", "shouts", "cried", "yelled", "exclaimed", "inquired", "joked",
        "quipped", "chanted", "demanded",
    ]
    private static let saying: Set<String> = [
        "said", "says", "wrote", "writes", "replied", "added", "recalled", "tweeted", "answered", "told",
        "posted", "continued",
    ]
}
