/// Written forms and how they are said; entries of later lexicons and later lines win.
///
/// A form is found as it is written; in small letters when the entry has only small letters; in capitals; and with a
/// plural or possessive ending.
package struct Lexicon: Sendable {
    private var words: [String: LexiconEntry] = [:]
    private var phrases: [String: [LexiconPhrase]] = [:]

    package init() {}

    package init(_ entries: some Sequence<LexiconEntry>) {
        for entry in entries { add(entry) }
    }

    /// How many entries there are.
    package var count: Int { words.count + phrases.values.reduce(0) { $0 + $1.count } }

    /// This lexicon with the entries of `other`, which win.
    package func merging(_ other: Lexicon) -> Lexicon {
        var result = self
        result.words.merge(other.words) { $1 }
        for phrase in other.phrases.values.joined() { result.add(phrase) }
        return result
    }

    /// The entry for a single word as it stands in a text, endings included; nil when no entry is meant.
    package func entry(for word: String) -> LexiconEntry? {
        found(word).map(\.entry)
    }

    /// Adds an entry, in place of one with the same written form.
    package mutating func add(_ entry: LexiconEntry) {
        let lexemes = LexiconPhrase.lexemes(of: entry.written)
        guard let first = lexemes.first else { return }
        if lexemes.count == 1, first.kind == .letters || first.kind == .foreign {
            words[first.text] = entry
        } else {
            add(LexiconPhrase(entry: entry, lexemes: lexemes))
        }
    }

    /// The entry for `word` and the ending that the word has beyond it.
    func found(_ word: String, isAllCapitals: Bool = false) -> FoundEntry? {
        if let entry = words[word] { return FoundEntry(entry: entry, ending: .none) }
        if let entry = recased(word) { return FoundEntry(entry: entry, ending: .none) }
        for ending in WordEnding.allCases where ending != .none {
            guard let stem = ending.stem(of: word), let entry = words[stem] ?? recased(stem) else { continue }
            return FoundEntry(entry: entry, ending: ending)
        }
        return nil
    }

    /// The longest phrase that stands at `index`.
    func phrase(at index: Int, in lexemes: [Lexeme]) -> LexiconPhrase? {
        phrases[lexemes[index].text]?.first { $0.matches(lexemes, at: index) }
    }

    private mutating func add(_ phrase: LexiconPhrase) {
        var list = phrases[phrase.first, default: []].filter { $0.entry.written != phrase.entry.written }
        list.append(phrase)
        phrases[phrase.first] = list.sorted { $0.count > $1.count }
    }

    private func recased(_ word: String) -> LexiconEntry? {
        switch Lexeme.Shape(of: word) {
        case .capitalized: return words[word.lowercased()]
        case .capitals where word.utf8.count > 2:
            let small = word.lowercased()
            return words[small.prefix(1).uppercased() + small.dropFirst()] ?? words[small]
        default: return nil
        }
    }
}
