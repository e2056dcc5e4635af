import NarrationModel

/// Reads a sentence from left to right: rules where they apply, plain words and pauses elsewhere.
struct SentenceReader {
    private let sentence: WrittenSentence
    private let dispatch: RuleDispatch

    /// What is said so far.
    private(set) var tokens: [DraftToken] = []

    /// The lexemes that a rule left out.
    private(set) var omitted: [(lexemes: Range<Int>, rule: RuleID)] = []

    /// Marks that no rule knows and that are therefore not said.
    private(set) var unsaid: [Int] = []

    /// Choices that a rule made without being sure.
    private(set) var doubts: [(lexemes: Range<Int>, doubt: Doubt)] = []

    init(_ sentence: WrittenSentence, dispatch: RuleDispatch) {
        self.sentence = sentence
        self.dispatch = dispatch
        tokens.reserveCapacity(sentence.count)
    }

    /// Reads the whole sentence.
    mutating func read() {
        var index = 0
        while index < sentence.count {
            if let (rule, reading) = dispatch.reading(at: index, in: sentence) {
                take(reading, from: rule.id, at: index)
                index = max(reading.end, index + 1)
            } else {
                index = readPlain(at: index)
            }
        }
    }

    private mutating func take(_ reading: Reading, from rule: RuleID, at index: Int) {
        if let doubt = reading.doubt { doubts.append((index..<reading.end, doubt)) }
        if reading.tokens.isEmpty { omitted.append((index..<reading.end, rule)) }
        if reading.isSetOff, let last = tokens.indices.last {
            tokens[last].mark = max(tokens[last].mark, .comma)
        }
        for var token in reading.tokens {
            token.rule = rule
            if token.language == nil {
                token.pronunciation = token.pronunciation ?? pronunciation(of: token.text)
            }
            tokens.append(token)
        }
    }

    /// The lexicon's sound for a word that a rule wrote, such as "hryvnias" for ₴.
    private func pronunciation(of word: String) -> Pronunciation? {
        sentence.lexicon.found(word)?.pronunciation
    }

    private mutating func readPlain(at index: Int) -> Int {
        let lexeme = sentence.lexemes[index]
        guard lexeme.kind == .letters || lexeme.kind == .foreign else {
            pause(at: index, mark: lexeme.mark)
            return index + 1
        }
        if isPossessive(index) {
            if tokens[tokens.count - 1].language == nil { tokens[tokens.count - 1].text += "'s" }
            tokens[tokens.count - 1].lexemes = tokens[tokens.count - 1].lexemes.lowerBound..<index + 1
            return index + 1
        }
        let end = compoundEnd(index)
        let text = end == index + 1 ? lexeme.text : joined(index..<end)
        tokens.append(DraftToken(text, for: index..<end))
        return end
    }

    /// Whether the letter is the ending of a number or initialism before it: `2022's`.
    private func isPossessive(_ index: Int) -> Bool {
        guard sentence.isGlued(index), sentence.isMark("'", at: index - 1, glued: true), !tokens.isEmpty
        else {
            return false
        }
        return sentence.lexemes[index].text == "s"
    }

    /// The index behind plain words that hyphens join: they are one token.
    private func compoundEnd(_ index: Int) -> Int {
        var end = index + 1
        while end - index < 5, sentence.isMark("-", at: end, glued: true),
            sentence.letters(end + 1, glued: true) != nil,
            dispatch.reading(at: end + 1, in: sentence) == nil
        {
            end += 2
        }
        return end
    }

    private func joined(_ range: Range<Int>) -> String {
        range.map { sentence.lexemes[$0].text }.joined()
    }

    private mutating func pause(at index: Int, mark: Unicode.Scalar) {
        guard let pause = ClauseMark(at: index, in: sentence) else {
            unsaid.append(index)
            return
        }
        guard !tokens.isEmpty else { return }
        tokens[tokens.count - 1].mark = max(tokens[tokens.count - 1].mark, pause)
    }
}
