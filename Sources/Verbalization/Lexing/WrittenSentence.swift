internal import NarrationModel

/// A sentence in lexemes, with what rules need to know around it.
struct WrittenSentence: Sendable {
    let lexemes: [Lexeme]
    let style: VerbalStyle
    let lexicon: Lexicon

    /// Whether the sentence is printed in capitals, so that capitals say nothing about a word.
    let isAllCapitals: Bool

    /// The index of the last lexeme that is no mark, or -1.
    let lastWord: Int

    /// What the lexicon's regular expressions found, by the lexeme that it starts at.
    var patterns: [Int: Reading] = [:] {
        didSet { hasPatterns = !patterns.isEmpty }
    }

    /// Whether ``patterns`` has anything, as it rarely has.
    private(set) var hasPatterns = false

    init(lexemes: [Lexeme], style: VerbalStyle, lexicon: Lexicon) {
        self.lexemes = lexemes
        self.style = style
        self.lexicon = lexicon
        isAllCapitals = Self.isAllCapitals(lexemes)
        lastWord = lexemes.lastIndex { $0.kind != .mark } ?? -1
    }

    var count: Int { lexemes.count }

    /// The lexeme at `index`, or nil outside the sentence.
    subscript(index: Int) -> Lexeme? {
        lexemes.indices.contains(index) ? lexemes[index] : nil
    }

    /// Whether the lexeme at `index` is `mark`, glued to the one before when `glued` says so.
    func isMark(_ mark: Unicode.Scalar, at index: Int, glued: Bool = false) -> Bool {
        guard let lexeme = self[index] else { return false }
        return lexeme.mark == mark && (!glued || lexeme.isGlued)
    }

    /// Whether the lexeme at `index` has nothing between itself and the one before it.
    func isGlued(_ index: Int) -> Bool {
        index > 0 && self[index]?.isGlued == true
    }

    /// The digits at `index`, or nil.
    func digits(_ index: Int, glued: Bool = false) -> String? {
        guard let lexeme = self[index], lexeme.kind == .digits, !glued || lexeme.isGlued else { return nil }
        return lexeme.text
    }

    /// The letters at `index`, or nil.
    func letters(_ index: Int, glued: Bool = false) -> String? {
        guard let lexeme = self[index], lexeme.kind == .letters, !glued || lexeme.isGlued else { return nil }
        return lexeme.text
    }

    /// The foreign letters at `index`, or nil.
    func foreign(_ index: Int) -> String? {
        guard let lexeme = self[index], lexeme.kind == .foreign else { return nil }
        return lexeme.text
    }

    /// The index of a full stop right behind `index`, plus one; else `index`.
    func behindStop(_ index: Int) -> Int {
        isMark(".", at: index, glued: true) ? index + 1 : index
    }

    private static func isAllCapitals(_ lexemes: [Lexeme]) -> Bool {
        var capitals = 0
        var (longest, hasWord) = (0, false)
        for lexeme in lexemes where lexeme.kind == .letters {
            guard lexeme.shape == .capitals else { return false }
            capitals += 1
            longest = max(longest, lexeme.text.utf8.count)
            hasWord = hasWord || lexeme.text.utf8.count > 1 && CommonWords.short.contains(lexeme.key)
        }
        return capitals > 1 && (longest > 3 || capitals > 2 && hasWord)
    }
}

extension WrittenSentence {
    /// Whether a word in capitals stands among others, so that its own capitals may mean nothing.
    func isAmongCapitals(_ index: Int) -> Bool {
        if isAllCapitals { return true }
        return [index - 1, index + 1].contains { neighbor in
            guard let lexeme = self[neighbor], lexeme.shape == .capitals else { return false }
            return lexeme.text.utf8.count > 3 && lexicon.found(lexeme.text) == nil
                && !CapitalsPattern.isSpelt(lexeme.text, amongCapitals: true)
        }
    }
}
