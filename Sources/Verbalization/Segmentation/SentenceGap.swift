import NarrationModel

/// The place between two words, with what decides whether a sentence ends there.
struct SentenceGap {
    private let before: String
    private let wordBefore: String
    private let isFirstWord: Bool
    private let terminator: SentenceTerminator
    private let next: SentenceOpening

    /// Whether the word behind the next one makes it a place's time: "6 p.m. Kyiv time".
    private let goesOnAsTime: Bool

    /// The offset at which the next sentence would begin: an opening quote belongs to it.
    let split: Int

    /// Looks behind the word at `index`; nil when no mark there can end a sentence.
    init?(behind index: Int, words: [Range<Int>], text: [UInt8], sentenceStart: Int) {
        let (word, following) = (words[index], words[index + 1])
        guard !Self.isInsideAddress(word, following, text) else { return nil }
        guard text[word.lowerBound..<following.lowerBound].contains(where: Self.mayTerminate) else {
            return nil
        }
        split = Self.split(text, from: word.upperBound, to: following.lowerBound)
        let written = String(decoding: text[word], as: UTF8.self)
        let scalars = FootnoteMark.removed(from: written).unicodeScalars
        let core =
            scalars.lastIndex(where: \.isLetterOrDigit).map(scalars.index(after:)) ?? scalars.startIndex
        let marks = String(scalars[core...]) + String(decoding: text[word.upperBound..<split], as: UTF8.self)
        terminator = SentenceTerminator(marks)
        before = Self.lastPart(scalars[..<core])
        isFirstWord = index == sentenceStart
        wordBefore = index > sentenceStart ? String(decoding: text[words[index - 1]], as: UTF8.self) : ""
        goesOnAsTime = index + 2 < words.count && text[words[index + 2]].starts(with: "time".utf8)
        next = SentenceOpening(String(decoding: text[split..<following.upperBound], as: UTF8.self))
    }

    /// Whether a sentence ends here.
    var endsSentence: Bool {
        switch terminator {
        case .none: false
        case .strong: next.mayOpen
        case .ellipsis: next.mayOpen && !next.isFirstPerson
        case .stop: next.mayOpen && stopEnds
        }
    }

    private var stopEnds: Bool {
        let key = before.lowercased()
        if isFirstWord, isListNumber { return false }
        if before.unicodeScalars.count == 1, Lexeme.Shape(of: before) == .capitals {
            return isLetterAtEnd && (before == "I" || next.isStarter)
        }
        if key == "a.m" || key == "p.m" { return next.isStarter || !next.belongsToTime && !goesOnAsTime }
        if before.contains(".") { return next.isStarter || !isDotted }
        if let entry = AbbreviationEntry.table[key] { return ends(entry, key: key) }
        if key == "st" || Month.numbers[key] != nil && !Month.isFullName(key) { return next.isStarter }
        return true
    }

    private func ends(_ entry: AbbreviationEntry, key: String) -> Bool {
        switch entry.company {
        case .name: false
        case .number: !next.isNumber && (key == "no" || next.isStarter)
        case .behindName, .anything: next.isStarter
        }
    }

    /// The letters, digits and stops at the end of a word: what follows its last dash, slash or bracket.
    private static func lastPart(_ word: Substring.UnicodeScalarView) -> String {
        let tail = word.reversed().prefix { $0.isLetterOrDigit || $0 == "." || $0 == "'" || $0 == "’" }
        return String(String.UnicodeScalarView(tail.reversed().drop { !$0.isLetterOrDigit }))
    }

    /// Whether a single letter can end its sentence ("Plan B.") and is no initial.
    private var isLetterAtEnd: Bool {
        guard let first = wordBefore.unicodeScalars.first else { return false }
        return first.properties.isLowercase
            || ["Plan", "Vitamin", "Hepatitis", "Group", "Grade"].contains(wordBefore)
    }

    private var isListNumber: Bool {
        let isLetter = before.unicodeScalars.count == 1 && before.lowercased() == before
        return isLetter
            || !before.isEmpty && before.utf8.count < 4 && before.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// Whether the word is letters with stops, as `U.S`, and no number or address.
    private var isDotted: Bool {
        before.split(separator: ".").allSatisfy { part in
            part.unicodeScalars.count < 3 && part.utf8.allSatisfy { !(48...57).contains($0) }
        }
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
