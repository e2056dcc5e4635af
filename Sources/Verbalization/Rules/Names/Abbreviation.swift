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
        case .name: (lexeme.shape != .lower || !entry.needsStop) && startsName(next, in: sentence)
        case .number:
            (lexeme.text.utf8.count > 1 || lexeme.shape == .lower) && startsNumber(next, in: sentence)
        case .behindName: true
        }
    }

    /// Whether `word`, in small letters, is a title before a name.
    static func isTitle(_ word: String) -> Bool {
        AbbreviationEntry.table[word]?.company == .name
    }

    private func startsName(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index], next.kind == .letters else {
            return sentence.isMark("\"", at: index)
                || index >= sentence.count && sentence.isMark(".", at: index - 1)
        }
        return next.shape != .lower || next.text == "and" && sentence[index + 1]?.shape == .capitalized
    }

    private func startsNumber(_ index: Int, in sentence: WrittenSentence) -> Bool {
        if sentence.digits(index) != nil { return true }
        guard let next = sentence.letters(index), next.utf8.count > 1 else { return false }
        return RomanNumber.value(of: next) != nil
    }
}
