import NarrationModel

/// The place between two words, with what decides whether a sentence ends there.
struct SentenceGap {
    /// The letters, digits and stops that the mark stands behind, such as `U.S`.
    let before: String

    /// The written word with the mark, and the one before it in the sentence; empty when there is none.
    let written: String
    let wordBefore: String

    /// How many words the sentence has before this one.
    let position: Int
    let firstWord: String
    let next: SentenceOpening

    /// The word behind the next one; empty at the end.
    let wordAfter: String

    /// The offset at which the next sentence would begin: an opening quote belongs to it.
    let split: Int

    private let terminator: SentenceTerminator
    private let goesOn: Bool

    /// Looks behind the word at `index`; nil when no mark there can end a sentence.
    init?(behind index: Int, words: [Range<Int>], text: [UInt8], sentenceStart: Int) {
        let (word, following) = (words[index], words[index + 1])
        guard text[word.lowerBound..<following.lowerBound].contains(where: Self.mayTerminate),
            !Self.isInsideAddress(word, following, text)
        else { return nil }
        split = Self.split(text, from: word.upperBound, to: following.lowerBound)
        written = String(decoding: text[word], as: UTF8.self)
        let scalars = GluedNote.removed(from: FootnoteMark.removed(from: written)).unicodeScalars
        let core =
            scalars.lastIndex(where: \.isLetterOrDigit).map(scalars.index(after:)) ?? scalars.startIndex
        let marks = String(scalars[core...]) + String(decoding: text[word.upperBound..<split], as: UTF8.self)
        terminator = SentenceTerminator(marks)
        guard terminator != .none else { return nil }
        before = Self.lastPart(scalars[..<core])
        position = index - sentenceStart
        wordBefore = position > 0 ? String(decoding: text[words[index - 1]], as: UTF8.self) : ""
        firstWord = String(decoding: text[words[sentenceStart]], as: UTF8.self)
        wordAfter = index + 2 < words.count ? String(decoding: text[words[index + 2]], as: UTF8.self) : ""
        next = SentenceOpening(String(decoding: text[split..<following.upperBound], as: UTF8.self))
        goesOn =
            SpeakerName.follows(text, from: split, words: words[(index + 1)...])
            || Citation.follows(text, at: split)
    }

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
        before.utf8.count < 9 && ["yahoo", "jeopardy", "kahoot"].contains(before.lowercased())
    }

    /// The letters, digits and stops at the end of a word: what follows its last dash, slash or bracket.
    private static func lastPart(_ word: Substring.UnicodeScalarView) -> String {
        let tail = word.reversed().prefix { $0.isLetterOrDigit || $0 == "." || $0 == "'" || $0 == "’" }
        return String(String.UnicodeScalarView(tail.reversed().drop { !$0.isLetterOrDigit }))
    }

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
