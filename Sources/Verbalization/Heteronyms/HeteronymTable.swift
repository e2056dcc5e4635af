/// The heteronyms that rules know, each with its two readings.
package enum HeteronymTable {
    /// Every form that has an entry, by word; possessives of nouns, which have one reading only, are left out.
    package static let entries: [HeteronymEntry] = [byWord, inCapitals].flatMap(\.values)
        .filter { !$0.word.hasSuffix("'s") }
        .sorted { ($0.word, $0.second.name) < ($1.word, $1.second.name) }

    /// The entry for a form in small letters.
    static let byWord = table([
        nounsAndVerbs, newsPairs, stressPairs, weakVowels, weakStems, voicedVerbs, things, states, names,
        endings,
    ])

    /// The entries for words that begin with a capital, where these have others.
    static let inCapitals = table([capitalized])

    /// The entry for a written word, or nil.
    static func entry(for lexeme: Lexeme) -> HeteronymEntry? {
        guard let entry = byWord[lexeme.key] else { return nil }
        return lexeme.shape == .lower ? entry : inCapitals[lexeme.key] ?? entry
    }

    private static func table(_ parts: [[[HeteronymEntry]]]) -> [String: HeteronymEntry] {
        let all = parts.joined().joined()
        return Dictionary(all.map { ($0.word, $0) }) { first, _ in first }
    }
}
