import NarrationModel

/// Chooses between two pronunciations of one spelling by the words beside it.
///
///     to record it        record (ɹɪˈkɔːɹd)
///     a new record        record (ˈɹɛkɚd)
///
/// Each word has its entry in ``HeteronymTable``. Cues add up, and two points decide; below that the usual reading is
/// taken and the doubt reported. Leaves alone what a lexicon has an entry for.
struct Heteronym: WordTriggered {
    let id: RuleID = "heteronym"
    let summary = "words of one spelling and two pronunciations, by the words beside them"
    let trigger: RuleTrigger = .words
    let words = Set(HeteronymTable.byWord.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], let entry = HeteronymTable.entry(for: lexeme) else { return nil }
        let context = WordContext(of: index, in: sentence)
        let score = Self.score(entry, in: context)
        let choice = score == 0 ? entry.usual : score > 0 ? entry.first : entry.second
        let ipa = sentence.style.isBritish ? choice.britishIPA : choice.ipa
        let text = lexeme.shape == .capitals ? lexeme.key : lexeme.text
        let token = DraftToken(text, for: index..<index + 1, pronunciation: .ipa(ipa))
        var reading = Reading(end: index + 1, tokens: [token])
        if abs(score) < 2 { reading.doubt = Self.doubt(entry, taken: choice) }
        return reading
    }

    private static func score(_ entry: HeteronymEntry, in context: WordContext) -> Int {
        let evidence =
            switch entry.test {
            case .speech: SpeechEvidence(context: context, lean: entry.lean).score
            case .intransitive: SpeechEvidence(context: context, lean: entry.lean, takesObject: false).score
            case .tense: TenseEvidence(context: context).score
            case .name: NameEvidence(context: context).score
            case .counted: CountEvidence(context: context).score
            case .mass: MassEvidence(context: context).score
            case .standing: StandingEvidence(context: context).score
            case .given: GivenNameEvidence(context: context).score
            case .cues: 0
            }
        return entry.cues.reduce(evidence + entry.lean) { $0 + $1.score(context) }
    }

    private static func doubt(_ entry: HeteronymEntry, taken: HeteronymReading) -> Doubt {
        let readings = entry.readings.map { "\($0.name) '\($0.ipa)'" }.joined(separator: " or ")
        return Doubt(
            code: "heteronym-undecided",
            message: "word '\(entry.word)' may be \(readings), and is read as \(taken.name); "
                + "reword the sentence, or give the word in a lexicon of the voice")
    }
}
