/// Written forms and how they are said; entries of later lexicons and later lines win.
///
/// A form is found as it is written; in small letters when the entry has only small letters; in capitals; and with a
/// plural or possessive ending.
package struct Lexicon: Sendable {
    private var words: [String: StoredEntry] = [:]
    private var phrases: [String: [LexiconPhrase]] = [:]

    /// The regular expressions, the strongest first.
    private(set) var patterns: [LexiconPattern] = []

    package init() {}

    package init(_ entries: some Sequence<LexiconEntry>) {
        for entry in entries { add(entry) }
    }

    /// How many entries there are.
    package var count: Int { words.count + phrases.values.reduce(patterns.count) { $0 + $1.count } }

    /// This lexicon with the entries of `other`, which win.
    package func merging(_ other: Lexicon) -> Lexicon {
        var result = self
        result.words.merge(other.words) { $1 }
        for phrase in other.phrases.values.joined() { result.add(phrase) }
        for pattern in other.patterns.reversed() { result.add(pattern) }
        return result
    }

    /// The entry for a single word as it stands in a text, endings included; nil when no entry is meant.
    package func entry(for word: String) -> LexiconEntry? {
        found(word).map(\.entry)
    }

    /// The entry, regular expressions included, whose written form is `written`.
    package func entry(written: String) -> LexiconEntry? {
        if let stored = words[written] { return stored.entry }
        if let phrase = phrases[LexiconPhrase.first(of: written)]?.first(where: {
            $0.entry.written == written
        }) {
            return phrase.entry
        }
        return patterns.first { $0.entry.written == written }?.entry
    }

    /// All entries by written form, each form once.
    package var entries: [LexiconEntry] {
        let all = words.values.map(\.entry) + phrases.values.joined().map(\.entry) + patterns.map(\.entry)
        return all.sorted { ($0.written, $0.isPattern ? 1 : 0) < ($1.written, $1.isPattern ? 1 : 0) }
    }

    /// Makes room for `count` more entries, so that adding them moves nothing.
    package mutating func reserve(_ count: Int) {
        words.reserveCapacity(words.count + count)
    }

    /// Adds an entry, in place of one with the same written form, which is returned.
    @discardableResult
    package mutating func add(_ entry: LexiconEntry) -> LexiconEntry? {
        add(StoredEntry(entry))?.entry
    }

    /// Adds an entry, in place of one with the same written form, which is returned.
    @discardableResult
    package mutating func add(_ stored: StoredEntry) -> StoredEntry? {
        let written = stored.written
        if stored.line.map(\.columns.isWord) ?? PlainForm.isWord(written) {
            return words.updateValue(stored, forKey: written)
        }
        if let phrase = LexiconPhrase(plain: stored) { return add(phrase) }
        let lexemes = LexiconPhrase.lexemes(of: written)
        guard let first = lexemes.first else { return nil }
        if lexemes.count == 1, first.kind == .letters || first.kind == .foreign {
            return words.updateValue(stored, forKey: first.text)
        }
        return add(LexiconPhrase(stored, lexemes: lexemes))
    }

    /// Adds a regular expression, before all others and in place of the same one, whose entry is returned.
    @discardableResult
    package mutating func add(_ pattern: LexiconPattern) -> LexiconEntry? {
        let old = patterns.firstIndex { $0.entry.written == pattern.entry.written }
        let replaced = old.map { patterns.remove(at: $0).entry }
        patterns.insert(pattern, at: 0)
        return replaced
    }

    /// The entry for `word` and the ending that the word has beyond it.
    func found(_ word: String, isAllCapitals: Bool = false) -> FoundEntry? {
        if let stored = words[word] { return FoundEntry(entry: stored.entry, ending: .none) }
        if let entry = recased(word) { return FoundEntry(entry: entry, ending: .none) }
        for ending in WordEnding.allCases where ending != .none {
            guard let stem = ending.stem(of: word), let entry = words[stem]?.entry ?? recased(stem) else {
                continue
            }
            return FoundEntry(entry: entry, ending: ending)
        }
        return nil
    }

    /// The longest phrase that stands at `index`.
    func phrase(at index: Int, in lexemes: [Lexeme]) -> LexiconPhrase? {
        phrases[lexemes[index].text]?.first { $0.matches(lexemes, at: index) }
    }

    /// Adds a phrase behind the longer ones and those of its length.
    @discardableResult
    private mutating func add(_ phrase: LexiconPhrase) -> StoredEntry? {
        phrases[phrase.first, default: []].place(phrase)
    }

    private func recased(_ word: String) -> LexiconEntry? {
        // What begins with a small letter is neither capitalised nor in capitals; most words do.
        if let first = word.utf8.first, (97...122).contains(first) { return nil }
        switch Lexeme.Shape(of: word) {
        case .capitalized: return anyCase(word.lowercased())
        case .capitals where word.utf8.count > 2:
            let small = word.lowercased()
            return anyCase(small.prefix(1).uppercased() + small.dropFirst()) ?? anyCase(small)
        default: return nil
        }
    }

    private func anyCase(_ word: String) -> LexiconEntry? {
        guard let entry = words[word]?.entry, !entry.isCaseSensitive else { return nil }
        return entry
    }
}

extension [LexiconPhrase] {
    /// Puts `phrase` behind those that are no shorter, in place of that with the same written form, which is returned.
    fileprivate mutating func place(_ phrase: LexiconPhrase) -> StoredEntry? {
        let old = firstIndex { $0.isWritten(as: phrase) }
        let replaced = old.map { remove(at: $0).stored }
        insert(phrase, at: firstIndex { $0.count < phrase.count } ?? endIndex)
        return replaced
    }
}
