import NarrationModel

/// Says shortened words in full.
///
///     Gov. Haidai         Governor Haidai
///     Ltd. and others     Limited and others
///
/// Titles need a name behind them, "No." and "p." a number, "b." and "d." a year; most need their stop. Leaves alone
/// the same letters where they are a word ("No. He left") or an initialism ("DR Congo", "MS Word").
struct Abbreviation: WordTriggered {
    let id: RuleID = "abbreviation"
    let summary = "shortened titles, ranks, months and other words: Mr., Gen., No. 5, vs."
    let trigger: RuleTrigger = .words
    let words = Set(AbbreviationEntry.table.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index] else { return nil }
        let end = sentence.behindStop(index + 1)
        if let county = county(lexeme, at: index, end: end, in: sentence) { return county }
        for entry in [AbbreviationEntry.table[lexeme.key], AbbreviationEntry.second[lexeme.key]] {
            guard let entry, isMeant(entry, lexeme, at: index, end: end, in: sentence) else { continue }
            return Reading(entry.spoken, for: index..<end)
        }
        return nil
    }

    private func isMeant(
        _ entry: AbbreviationEntry, _ lexeme: Lexeme, at index: Int, end: Int, in sentence: WrittenSentence
    ) -> Bool {
        guard lexeme.key != "etc" || !sentence.isMark("/", at: index - 1, glued: false) else { return false }
        guard
            lexeme.shape != .capitals || lexeme.text.utf8.count == 1 || sentence.isAmongCapitals(index)
                || entry.company == .number
        else { return false }
        return (end > index + 1 || !entry.needsStop || isNumero(index, in: sentence))
            && allows(entry, lexeme, next: end, in: sentence)
    }

    /// "Co. Kerry" is a county, and "& Co." is said as it is written.
    private func county(
        _ lexeme: Lexeme, at index: Int, end: Int, in sentence: WrittenSentence
    ) -> Reading? {
        guard lexeme.text == "Co" else { return nil }
        if sentence.isMark("&", at: index - 1) { return Reading(["Co"], for: index..<end) }
        guard let next = sentence[end], next.shape == .capitalized, Self.counties.contains(next.key) else {
            return nil
        }
        return Reading(["County"], for: index..<end)
    }

    private static let counties: Set<String> = [
        "antrim", "armagh", "carlow", "cavan", "clare", "cork", "derry", "donegal", "down", "dublin",
        "durham",
        "fermanagh", "galway", "kerry", "kildare", "kilkenny", "laois", "leitrim", "limerick", "londonderry",
        "longford", "louth", "mayo", "meath", "monaghan", "offaly", "roscommon", "sligo", "tipperary",
        "tyrone",
        "waterford", "westmeath", "wexford", "wicklow",
    ]

    /// British "No 10" without a stop, inside a sentence.
    private func isNumero(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence[index]?.text == "No" && sentence[index - 1]?.kind == .letters
            && sentence.digits(index + 1) != nil && !sentence.isGlued(index + 1)
    }

    private func allows(
        _ entry: AbbreviationEntry, _ lexeme: Lexeme, next: Int, in sentence: WrittenSentence
    ) -> Bool {
        switch entry.company {
        case .anything: true
        case .name where lexeme.key == "v": lexeme.shape == .lower && startsName(next, entry, in: sentence)
        case .name:
            (lexeme.shape != .lower || !entry.needsStop && lexeme.key != "ms")
                && startsName(next, entry, in: sentence)
        case .number where AbbreviationEntry.beforeYear.contains(lexeme.key):
            lexeme.shape == .lower && sentence.digits(next).map { (3...4).contains($0.utf8.count) } ?? false
        case .number:
            (lexeme.text.utf8.count > 1 || lexeme.shape == .lower) && startsNumber(next, in: sentence)
        case .behindName: isBehindName(lexeme, next: next, in: sentence)
        }
    }

    /// Whether `word`, in small letters, is a title before a name.
    static func isTitle(_ word: String) -> Bool {
        AbbreviationEntry.table[word]?.company == .name
    }

    /// "Sr" must stand behind a capitalised word; else it may be a sister.
    private func isBehindName(_ lexeme: Lexeme, next: Int, in sentence: WrittenSentence) -> Bool {
        guard lexeme.key == "sr" else { return true }
        let index = sentence.isMark(".", at: next - 1) ? next - 2 : next - 1
        let before = sentence.isMark(",", at: index - 1) ? index - 2 : index - 1
        return sentence[before]?.shape == .capitalized || sentence[before]?.shape == .capitals
    }

    private func startsName(_ index: Int, _ entry: AbbreviationEntry, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index], next.kind == .letters else {
            // "Sgt. 1st Class Hale"
            if sentence.digits(index) != nil {
                return sentence.letters(index + 1, glued: true).map(Ordinal.endings.contains) ?? false
            }
            return sentence.isMark("\"", at: index)
                || index >= sentence.count && mayEnd(index, entry, in: sentence)
        }
        return next.shape != .lower || next.text == "of" && entry.spoken == ["Secretary"]
            || next.text == "and" && sentence[index + 1]?.shape == .capitalized
    }

    /// Whether a title may end a text: a clergyman's or officer's name is missing behind "the son of Rev."
    private func mayEnd(_ index: Int, _ entry: AbbreviationEntry, in sentence: WrittenSentence) -> Bool {
        guard sentence.isMark(".", at: index - 1) else { return !entry.needsStop }
        return index < 3 || !AbbreviationEntry.openEnded.contains(sentence[index - 2]?.key ?? "")
    }

    private func startsNumber(_ index: Int, in sentence: WrittenSentence) -> Bool {
        if sentence.digits(index) != nil { return true }
        guard let next = sentence.letters(index), next.utf8.count > 1 || "IVX".contains(next) else {
            return false
        }
        return WrittenNumeral(at: index, in: sentence) != nil
    }
}
