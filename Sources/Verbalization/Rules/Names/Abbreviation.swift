import NarrationModel

/// Says shortened words in full.
///
///     Gov. Haidai         Governor Haidai
///     Ltd. and others     Limited and others
///
/// Titles need a name behind them, "No." and "p." a number; most need their stop. Leaves alone the same letters
/// where they are a word ("No. He left").
struct Abbreviation: WordTriggered {
    let id: RuleID = "abbreviation"
    let summary = "shortened titles, ranks, months and other words: Mr., Gen., No. 5, vs."
    let trigger: RuleTrigger = .words
    let words = Set(AbbreviationEntry.table.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], let entry = AbbreviationEntry.table[lexeme.key] else {
            return nil
        }
        let end = sentence.behindStop(index + 1)
        let hasStop = end > index + 1
        guard hasStop || !entry.needsStop, allows(entry, lexeme, next: end, in: sentence) else { return nil }
        return Reading(entry.spoken, for: index..<end)
    }

    private func allows(
        _ entry: AbbreviationEntry, _ lexeme: Lexeme, next: Int, in sentence: WrittenSentence
    ) -> Bool {
        switch entry.company {
        case .anything: true
        case .name: lexeme.shape != .lower && startsName(next, in: sentence)
        case .number:
            sentence.digits(next) != nil
                || sentence[next].map { RomanNumber.value(of: $0.text) != nil } == true
        case .behindName: lexeme.shape != .lower || entry.needsStop
        }
    }

    private func startsName(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index], next.kind == .letters else {
            return sentence.isMark("\"", at: index)
        }
        return next.shape != .lower
    }
}
