/// The rules sorted by what they are asked about, so that a plain word meets none of them.
struct RuleDispatch: Sendable {
    /// The rules of the book, which all texts share.
    static let standard = RuleDispatch(RuleBook.readings)

    private let digits: [any ReadingRule]
    private let marks: [any ReadingRule]
    private let capitals: [any ReadingRule]
    private let mixed: [any ReadingRule]
    private let compounds: [any ReadingRule]
    private let foreign: [any ReadingRule]
    private let words: [String: [any ReadingRule]]
    private let lexicon = LexiconForm()
    private let webName = WebName()

    init(_ rules: [any ReadingRule]) {
        digits = rules.filter { $0.trigger.contains(.digits) }
        marks = rules.filter { $0.trigger.contains(.marks) }
        capitals = rules.filter { $0.trigger.contains(.capitals) }
        mixed = rules.filter { $0.trigger.contains(.mixed) }
        compounds = rules.filter { $0.trigger.contains(.compounds) }
        foreign = rules.filter { $0.trigger.contains(.foreign) }
        var words: [String: [any ReadingRule]] = [:]
        for rule in rules {
            for word in rule.words { words[word, default: []].append(rule) }
        }
        self.words = words
    }

    /// The first reading at `index`, with the rule that gave it.
    func reading(at index: Int, in sentence: WrittenSentence) -> (rule: any ReadingRule, reading: Reading)? {
        if sentence.hasPatterns, let reading = sentence.patterns[index] { return (lexicon, reading) }
        let lexeme = sentence.lexemes[index]
        switch lexeme.kind {
        case .digits: return first(of: digits, at: index, in: sentence)
        case .mark: return Self.pauses.contains(lexeme.mark) ? nil : first(of: marks, at: index, in: sentence)
        case .letters: return letters(lexeme, at: index, in: sentence)
        case .foreign:
            if let reading = lexicon.reading(at: index, in: sentence) { return (lexicon, reading) }
            return first(of: foreign, at: index, in: sentence)
        }
    }

    private func letters(
        _ lexeme: Lexeme, at index: Int, in sentence: WrittenSentence
    ) -> (rule: any ReadingRule, reading: Reading)? {
        if let reading = lexicon.reading(at: index, in: sentence) { return (lexicon, reading) }
        if let rules = words[lexeme.key] {
            if let reading = address(at: index, in: sentence) { return (webName, reading) }
            if let found = first(of: rules, at: index, in: sentence) { return found }
        }
        if let next = sentence[index + 1], next.isGlued,
            next.kind != .mark || !Self.pauses.contains(next.mark),
            let found = first(of: compounds, at: index, in: sentence)
        {
            return found
        }
        switch lexeme.shape {
        case .capitals: return first(of: capitals, at: index, in: sentence)
        case .mixed: return first(of: mixed, at: index, in: sentence)
        default: return nil
        }
    }

    /// A web or mail address, which goes before the rules for the word that it begins with.
    private func address(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let mark = sentence[index + 1]?.mark, ["@", ".", "-"].contains(mark),
            sentence.isGlued(index + 1), sentence.isGlued(index + 2)
        else { return nil }
        return webName.reading(at: index, in: sentence)
    }

    private func first(
        of rules: [any ReadingRule], at index: Int, in sentence: WrittenSentence
    ) -> (rule: any ReadingRule, reading: Reading)? {
        for rule in rules {
            if let reading = rule.reading(at: index, in: sentence) { return (rule, reading) }
        }
        return nil
    }

    /// Marks that never begin anything but a pause.
    private static let pauses: Set<Unicode.Scalar> = [",", ";", "!", "?", ")", "\"", "…", "—"]
}
