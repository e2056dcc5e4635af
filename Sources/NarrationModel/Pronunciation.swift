/// A pronunciation that a lexicon gives for a word.
package enum Pronunciation: Hashable, Sendable {
    /// The International Phonetic Alphabet; works in every voice.
    case ipa(String)

    /// The engine's own ASCII phoneme names; works in one engine only.
    case mnemonics(String)
}
