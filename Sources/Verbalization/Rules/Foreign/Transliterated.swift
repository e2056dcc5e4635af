import NarrationModel

/// Writes a word in Latin letters when no voice says it in its own language.
///
///     Өлзий          Olzii (Mongolian)
///     Тоҷикистон     Tojikiston (Tajik)
///
/// Where the voice's style is to transliterate, the letters are replaced before any rule is asked. Leaves alone scripts
/// that ``Transliteration`` does not know.
struct Transliterated: ReadingRule {
    static let id: RuleID = "transliterated"
    let id: RuleID = Transliterated.id
    let summary = "words in other scripts, written in Latin letters"
    let trigger: RuleTrigger = .foreign

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.style.foreign != .announce, let lexeme = sentence[index], let foreign = lexeme.foreign,
            let latin = Transliteration.latin(of: lexeme.text, in: foreign.system), !latin.isEmpty
        else { return nil }
        return Reading([latin], for: index..<index + 1)
    }
}
