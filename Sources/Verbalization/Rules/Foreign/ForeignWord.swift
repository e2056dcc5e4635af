import NarrationModel

/// Leaves a word in another language to the engine's voice for it.
///
///     the slogan Слава Україні     the slogan Слава Україні (by the Ukrainian voice)
///     “Bonjour”, marked French     Bonjour (by the French voice)
///
/// Leaves alone languages that no voice speaks, Japanese words with Chinese characters, which the engine's voice does
/// not know, and everything where the voice's style wants no other languages.
struct ForeignWord: ReadingRule {
    let id: RuleID = "foreign-word"
    let summary = "words in other languages, said by a voice for theirs: Київ"
    let trigger: RuleTrigger = .foreign

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.style.foreign == .native, let lexeme = sentence[index], let foreign = lexeme.foreign,
            let language = foreign.language, Self.isSpoken(language, in: foreign.system),
            foreign.system != .kana || !lexeme.text.unicodeScalars.contains(where: \.properties.isIdeographic)
        else { return nil }
        let end = compoundEnd(index, foreign, in: sentence)
        var token = DraftToken(
            sentence.lexemes[index..<end].map(\.text).joined(), for: index..<end)
        token.language = language
        return Reading(end: end, tokens: [token])
    }

    /// What is said for the single foreign word at `index`, in the first way that there is.
    static func tokens(at index: Int, in sentence: WrittenSentence) -> [DraftToken] {
        let rules: [any ReadingRule] = [ForeignWord(), Transliterated(), ForeignAnnouncement()]
        let reading = rules.lazy.compactMap { $0.reading(at: index, in: sentence) }.first
        return reading.map { $0.tokens.filter { $0.lexemes.lowerBound == index } } ?? []
    }

    /// Whether the engine speaks `language` when it is written in `system`.
    static func isSpoken(_ language: String, in system: WritingSystem) -> Bool {
        guard let spoken = SpokenLanguage(language) else { return false }
        return spoken.system == system || spoken.tag == "sr" && system == .latin
            || spoken.tag == "yue" && system == .han
    }

    /// The index behind words that hyphens join: they are one token.
    private func compoundEnd(_ index: Int, _ foreign: ForeignLetters, in sentence: WrittenSentence) -> Int {
        var end = index + 1
        while end - index < 5, sentence.isMark("-", at: end, glued: true), sentence.isGlued(end + 1),
            sentence[end + 1]?.foreign?.isAlike(foreign) == true
        {
            end += 2
        }
        return end
    }
}
