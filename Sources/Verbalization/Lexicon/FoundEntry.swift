/// An entry that was found for a word, with the ending that the word has beyond it.
struct FoundEntry: Sendable {
    let entry: LexiconEntry
    let ending: WordEnding
}
