import NarrationModel

/// The place between two words, with what decides whether a sentence ends there.
struct SentenceGap {
    /// The letters, digits and stops that the mark stands behind, such as `U.S`.
    let before: String
    let next: SentenceOpening

    /// How many words the sentence has before this one.
    let position: Int

    /// The offset at which the next sentence would begin: an opening quote belongs to it.
    let split: Int

    private let terminator: SentenceTerminator
    private let goesOn: Bool
    private let text: [UInt8]
    private let words: [Range<Int>]
    private let index: Int

    /// Looks behind the word at `index`; nil when no mark there can end a sentence.
    init?(behind index: Int, words: [Range<Int>], text: [UInt8], sentenceStart: Int) {
        let (word, following) = (words[index], words[index + 1])
        guard text[word.lowerBound..<following.lowerBound].contains(where: Self.mayTerminate),
            !Self.isInsideAddress(word, following, text)
        else { return nil }
        split = Self.split(text, from: word.upperBound, to: following.lowerBound)
        let ending = EndingWord(text[word])
        terminator = SentenceTerminator(
            ending.marks + String(decoding: text[word.upperBound..<split], as: UTF8.self))
        guard terminator != .none else { return nil }
        before = ending.core
        (self.text, self.words, self.index) = (text, words, index)
        position = index - sentenceStart
        next = SentenceOpening(String(decoding: text[split..<following.upperBound], as: UTF8.self))
        goesOn =
            SpeakerName.follows(text, from: split, words: words[(index + 1)...])
            || Citation.follows(text, at: split)
            || next.isNumber && before.lowercased().hasSuffix(".m") && Self.isDash(text, before: split)
    }

    /// Whether a dash and a space stand before `offset`, as between two times of day: "9 a.m. - 5 p.m."
    private static func isDash(_ text: [UInt8], before offset: Int) -> Bool {
        let dashes: [[UInt8]] = [Array("- ".utf8), Array("– ".utf8), Array("— ".utf8)]
        return dashes.contains { text[max(0, offset - 4)..<offset].reversed().starts(with: $0.reversed()) }
    }

    /// The written word with the mark.
    var written: String { word(index) }

    /// The word before that one in the sentence; empty when there is none.
    var wordBefore: String { position > 0 ? word(index - 1) : "" }
    var firstWord: String { word(index - position) }

    /// The word behind the next one; empty at the end.
    var wordAfter: String { index + 2 < words.count ? word(index + 2) : "" }

    private func word(_ index: Int) -> String { String(decoding: text[words[index]], as: UTF8.self) }

    /// Whether a sentence ends here.
    var endsSentence: Bool {
        guard next.mayOpen, !goesOn else { return false }
        return switch terminator {
        case .none: false
        case .strong: !isNameWithMark || next.isStarter
        case .plainStop: !isListMarker
        case .ellipsis: !next.isFirstPerson
        case .omission: !next.isBracketed
        case .stop: stopEnds
        }
    }

    /// Whether the word is one of the names that end in a mark: `Yahoo!`
    private var isNameWithMark: Bool {
        before.utf8.count < 9 && Self.namesWithMark.contains(before.lowercased())
    }

    private static let namesWithMark: Set<String> = ["yahoo", "jeopardy", "kahoot"]

    /// Bytes of `.`, `!`, `?` and the last byte of `…`.
    private static func mayTerminate(_ byte: UInt8) -> Bool {
        byte == 46 || byte == 33 || byte == 63 || byte == 0xA6
    }

    /// Whether no space divides two words of a web or mail address.
    private static func isInsideAddress(_ word: Range<Int>, _ next: Range<Int>, _ text: [UInt8]) -> Bool {
        guard word.upperBound == next.lowerBound else { return false }
        let run = text[word.lowerBound..<next.upperBound]
        return run.contains(64) || run.starts(with: "www.".utf8) || run.starts(with: "http".utf8)
    }

    private static func split(_ text: [UInt8], from start: Int, to end: Int) -> Int {
        var index = end
        while index > start, !SentenceSegmenter.isSpace(text[index - 1]) { index -= 1 }
        return index
    }
}
