import NarrationModel

/// An entry that was found for a word, with the ending that the word has beyond it.
struct FoundEntry: Sendable {
    let entry: LexiconEntry
    let ending: WordEnding

    /// How the word is said, when the entry gives its sound.
    var pronunciation: Pronunciation? {
        entry.kind.isSound ? Self.pronunciation(entry.sound, of: entry.kind, ending) : nil
    }

    /// `sound`, a part of an entry of `kind`, with an ending.
    static func pronunciation(_ sound: String, of kind: LexiconEntry.Kind, _ ending: WordEnding)
        -> Pronunciation
    {
        kind == .mnemonics
            ? .mnemonics(ending.applied(toMnemonics: sound)) : .ipa(ending.applied(to: sound))
    }
}
