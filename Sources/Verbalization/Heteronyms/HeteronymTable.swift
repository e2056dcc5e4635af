/// The heteronyms that rules know, each with its two readings.
package enum HeteronymTable {
    /// Every form that has an entry, by word; possessives of nouns, which have one reading only, are left out.
    package static let entries: [HeteronymEntry] = byWord.values.filter { !$0.word.hasSuffix("'s") }
        .sorted { $0.word < $1.word }

    /// The entry for a form in small letters.
    static let byWord: [String: HeteronymEntry] = {
        let all = [nounsAndVerbs, newsPairs, weakVowels, voicedVerbs, senses, names, endings].joined()
            .joined()
        return Dictionary(all.map { ($0.word, $0) }) { first, _ in first }
    }()
}
