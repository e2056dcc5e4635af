import NarrationModel

extension WordLedger {
    /// Notes for the editor what became of words in other languages.
    mutating func reportForeign(_ draft: DraftToken, _ words: Range<Int>) {
        switch draft.rule {
        case ForeignAnnouncement.id where draft.lexemes != lastAnnounced:
            lastAnnounced = draft.lexemes
            report(
                ForeignAnnouncement.id,
                "words in another script are announced, not said; add them to a lexicon of the voice", words)
        case Transliterated.id:
            report(
                "language-not-spoken",
                "word '\(draft.text)' is in a language without a voice and read as English; add it to a lexicon of the voice",
                words)
        default: break
        }
    }
}
