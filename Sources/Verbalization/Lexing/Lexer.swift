import NarrationModel

/// Cuts a sentence into lexemes, folding what looks different and is said alike.
struct Lexer {
    private let scalars: [Unicode.Scalar]
    private let words: [Range<Int>]
    private var index = 0
    private var offset = 0
    private var word = 0
    private var isGlued = false
    private var isNarrow = false
    private(set) var lexemes: [Lexeme] = []

    /// Where each lexeme stands, in UTF-8 code units; kept only for those who ask for it.
    private var ranges: [Range<Int>]?
    private var beginning = 0

    private init(_ text: String, words: [Range<Int>]) {
        scalars = Array(text.unicodeScalars)
        self.words = words
        lexemes.reserveCapacity(words.count * 2)
    }

    /// The lexemes of `text`, whose words stand at the UTF-8 ranges `words`.
    static func lexemes(of text: String, words: [Range<Int>]) -> [Lexeme] {
        var lexer = Lexer(text, words: words)
        lexer.run()
        return lexer.lexemes
    }

    /// Where the lexemes of `text` stand in it, in UTF-8 code units.
    static func ranges(of text: String, words: [Range<Int>]) -> [Range<Int>] {
        var lexer = Lexer(text, words: words)
        lexer.ranges = []
        lexer.run()
        return lexer.ranges ?? []
    }

    private mutating func run() {
        while index < scalars.count {
            enterWord()
            beginning = offset
            switch FoldedScalar(scalars[index]) {
            case .space:
                isNarrow = (isGlued || isNarrow) && Self.narrowSpaces.contains(scalars[index].value)
                isGlued = false
                advance()
            case .nothing: advance()
            case .letter: readLetters()
            case .digit: readDigits()
            case .mark(let mark):
                advance()
                append(.mark, String(Character(mark)), mark: mark)
            }
        }
    }

    /// Moves on to the written word at the offset; a word that begins without a space is not glued.
    private mutating func enterWord() {
        while word < words.count, offset >= words[word].upperBound { word += 1 }
        if word < words.count, offset == words[word].lowerBound { isGlued = false }
    }

    private mutating func advance() {
        offset += scalars[index].utf8Width
        index += 1
    }

    private var isInsideWord: Bool {
        word < words.count && words[word].contains(offset)
    }

    private mutating func readLetters() {
        var text = String.UnicodeScalarView()
        let (start, owner) = (isGlued, wordIndex)
        while index < scalars.count, owner == wordIndex {
            switch FoldedScalar(scalars[index]) {
            case .letter(let letter):
                if let last = text.last, last.isASCII != letter.isASCII,
                    Self.divides(last, letter, isFirst: text.index(after: text.startIndex) == text.endIndex)
                {
                    return appendLetters(text, word: owner, glued: start)
                }
                text.append(letter)
            case .mark("'") where isApostropheInside: text.append("'")
            case .nothing: Composition.append(scalars[index], to: &text)
            default: return appendLetters(text, word: owner, glued: start)
            }
            advance()
        }
        appendLetters(text, word: owner, glued: start)
    }

    /// Whether a Greek letter and a Latin one meet, as in `ΔT` and `μg`.
    private static func divides(_ last: Unicode.Scalar, _ next: Unicode.Scalar, isFirst: Bool) -> Bool {
        isFirst && GreekLetter.isNamed(last) && next.isASCII || last.isASCII && GreekLetter.isNamed(next)
    }

    /// A Greek letter alone stands for its name and is a mark; Greek words are letters.
    private mutating func appendLetters(_ text: String.UnicodeScalarView, word: Int, glued: Bool) {
        if let letter = text.first, text.index(after: text.startIndex) == text.endIndex,
            GreekLetter.isNamed(letter)
        {
            append(.mark, String(Character(letter)), mark: letter, word: word, glued: glued)
        } else {
            append(.letters, Transliteration.latin(of: String(text)), word: word, glued: glued)
        }
    }

    private mutating func readDigits() {
        var text = String.UnicodeScalarView()
        let (start, owner) = (isGlued, wordIndex)
        while index < scalars.count, owner == wordIndex, case .digit(let digit) = FoldedScalar(scalars[index])
        {
            text.append(digit)
            advance()
        }
        append(.digits, String(text), word: owner, glued: start)
    }

    private var wordIndex: Int { isInsideWord ? word : -1 }

    private var isApostropheInside: Bool {
        guard index + 1 < scalars.count, case .letter = FoldedScalar(scalars[index + 1]) else { return false }
        return true
    }

    private mutating func append(
        _ kind: Lexeme.Kind, _ text: String, mark: Unicode.Scalar = "\0", word: Int? = nil, glued: Bool? = nil
    ) {
        let shape = kind == .letters ? Lexeme.Shape(of: text) : .none
        let owner = word ?? ownerBehind
        lexemes.append(
            Lexeme(
                kind: kind, text: text, mark: mark, shape: shape, word: owner, isGlued: glued ?? isGlued,
                isNarrow: isNarrow))
        (isGlued, isNarrow) = (true, false)
        ranges?.append(beginning..<offset)
    }

    private static let narrowSpaces: Set<UInt32> = [0xA0, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F]

    /// The word of the mark just read.
    private var ownerBehind: Int {
        word < words.count && words[word].lowerBound < offset && offset <= words[word].upperBound ? word : -1
    }
}
