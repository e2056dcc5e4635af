import NarrationModel

/// Cuts a sentence into lexemes, folding what looks different and is said alike.
struct Lexer {
    private let scalars: [Unicode.Scalar]
    private let words: [Range<Int>]
    private var languages: ArraySlice<LanguageRun>
    private let foreign: VerbalStyle.Foreign
    private var index = 0
    private var offset = 0
    private var word = 0
    private var isGlued = false
    private var isNarrow = false
    private(set) var lexemes: [Lexeme] = []

    /// Where each lexeme stands, in UTF-8 code units; kept only for those who ask for it.
    private var ranges: [Range<Int>]?
    private var beginning = 0

    private init(
        _ text: String, words: [Range<Int>], languages: [LanguageRun], foreign: VerbalStyle.Foreign
    ) {
        scalars = Array(text.unicodeScalars)
        self.words = words
        self.languages = languages[...]
        self.foreign = foreign
        lexemes.reserveCapacity(words.count * 2)
    }

    /// The lexemes of `text`, whose words stand at the UTF-8 ranges `words`.
    ///
    /// `languages` are the stretches that the page marks with a language, in order; `foreign` says whether letters of
    /// other scripts are written in Latin ones, and `cyrillic` the language of Cyrillic words that do not tell theirs.
    static func lexemes(
        of text: String, words: [Range<Int>], languages: [LanguageRun] = [],
        foreign: VerbalStyle.Foreign = .native, cyrillic: String? = nil
    ) -> [Lexeme] {
        var lexer = Lexer(text, words: words, languages: languages, foreign: foreign)
        lexer.run()
        if lexer.hasForeign { ForeignRuns.settle(&lexer.lexemes, cyrillic: cyrillic) }
        return lexer.lexemes
    }

    /// Where the lexemes of `text` stand in it, in UTF-8 code units.
    static func ranges(
        of text: String, words: [Range<Int>], languages: [LanguageRun], foreign: VerbalStyle.Foreign
    ) -> [Range<Int>] {
        var lexer = Lexer(text, words: words, languages: languages, foreign: foreign)
        lexer.ranges = []
        lexer.run()
        return lexer.ranges ?? []
    }

    private var hasForeign = false

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
            case .letter, .ligature, .foreign: readLetters()
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
        let (start, owner, language) = (isGlued, wordIndex, markedLanguage())
        var letters = LetterRun()
        reading: while index < scalars.count, owner == wordIndex {
            switch FoldedScalar(scalars[index]) {
            case .letter(let letter): guard letters.append(letter, of: .latin) else { break reading }
            case .ligature(let pair): guard letters.append(pair) else { break reading }
            case .foreign(let letter, let system):
                guard letters.append(letter, of: system) else { break reading }
            case .mark("'") where isApostropheInside(letters): letters.appendApostrophe()
            case .nothing: letters.append(mark: scalars[index])
            default: break reading
            }
            advance()
        }
        append(letters, language: language, word: owner, glued: start)
    }

    private mutating func append(_ letters: LetterRun, language: String?, word: Int, glued: Bool) {
        let (text, system) = letters.content(markedAs: language, foreign)
        guard let system else { return append(.letters, text, word: word, glued: glued) }
        hasForeign = true
        append(
            .foreign, text, word: word, glued: glued,
            foreign: ForeignLetters(system: system, marked: language))
    }

    /// The language that the page marks the letter at the offset with.
    private mutating func markedLanguage() -> String? {
        while let first = languages.first, first.range.upperBound <= offset { languages.removeFirst() }
        guard let first = languages.first, first.range.contains(offset) else { return nil }
        return first.language
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

    private func isApostropheInside(_ letters: LetterRun) -> Bool {
        guard index + 1 < scalars.count else { return false }
        switch FoldedScalar(scalars[index + 1]) {
        case .letter: return letters.accepts(.latin)
        case .foreign(_, let system): return letters.accepts(system)
        default: return false
        }
    }

    private mutating func append(
        _ kind: Lexeme.Kind, _ text: String, mark: Unicode.Scalar = "\0", word: Int? = nil,
        glued: Bool? = nil,
        foreign: ForeignLetters? = nil
    ) {
        let shape = kind == .letters ? Lexeme.Shape(of: text) : .none
        let owner = word ?? ownerBehind
        lexemes.append(
            Lexeme(
                kind: kind, text: text, mark: mark, shape: shape, word: owner, isGlued: glued ?? isGlued,
                isNarrow: isNarrow, foreign: foreign))
        (isGlued, isNarrow) = (true, false)
        ranges?.append(beginning..<offset)
    }

    private static let narrowSpaces: Set<UInt32> = [0xA0, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F]

    /// The word of the mark just read.
    private var ownerBehind: Int {
        word < words.count && words[word].lowerBound < offset && offset <= words[word].upperBound ? word : -1
    }
}
