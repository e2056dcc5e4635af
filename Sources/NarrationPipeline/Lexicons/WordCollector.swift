import NarrationModel
import Verbalization

/// Collects the names and unknown words of scripts, with how they are said and how often they come up.
struct WordCollector {
    /// One way of writing and saying a word.
    struct Reading: Sendable {
        var written: String
        var count: Int
        var source: CheckedWord.Source
        var place: String?
        var tokens: [SpokenToken]
        var isCertain: Bool
    }

    private struct Key: Hashable {
        let written: String
        let spoken: [String]
        let place: String?
    }

    private var readings: [Key: Reading] = [:]
    private var smallWords: Set<String> = []
    private let known: Set<String>

    /// Words of `known`, in small letters, are no unknown ones.
    init(known: Set<String>) {
        self.known = known
    }

    /// The readings, without words that are only capitalised at sentences' starts or also come in small letters.
    var found: [Reading] {
        var names: Set<String> = []
        for reading in readings.values where reading.isCertain { names.insert(reading.written) }
        return readings.values.filter { reading in
            guard reading.source == .engine else { return true }
            return names.contains(reading.written) && !smallWords.contains(reading.written.lowercased())
        }
    }

    mutating func add(_ script: Script, lexicon: Lexicon) {
        for utterance in script.passages.flatMap(\.utterances) {
            let finder = NameFinder(utterance)
            var index = 0
            while index < utterance.tokens.count {
                let end = Self.end(of: index, in: utterance.tokens)
                add(Array(utterance.tokens[index..<end]), at: index, of: utterance, finder, lexicon)
                index = end
            }
        }
    }

    /// The index behind the tokens that one rule or entry gave for the same words.
    private static func end(of index: Int, in tokens: [SpokenToken]) -> Int {
        let first = tokens[index]
        var end = index + 1
        guard first.rule != nil else { return end }
        while end < tokens.count, tokens[end].rule == first.rule, tokens[end].entry == first.entry,
            tokens[end].words.overlaps(tokens[end - 1].words)
                || Self.goesOn(tokens[end], of: first, from: index, to: end)
        {
            end += 1
        }
        return end
    }

    /// Whether `token` says the next word of the same phrase.
    private static func goesOn(_ token: SpokenToken, of first: SpokenToken, from start: Int, to end: Int)
        -> Bool
    {
        guard let entry = first.entry, first.pronunciation != nil else { return false }
        return end - start < entry.split(separator: " ").count
    }

    private mutating func add(
        _ tokens: [SpokenToken], at index: Int, of utterance: Utterance, _ finder: NameFinder,
        _ lexicon: Lexicon
    ) {
        let first = tokens[0]
        let words = utterance.words[first.words.lowerBound..<(tokens.last ?? first).words.upperBound]
        let written = NameFinder.core(of: words.map(\.text).joined(separator: " "))
        if let entry = first.entry {
            let found = lexicon.entry(written: entry)
            let form = Self.form(of: tokens, found, entry, written: written)
            let sounds = form == found?.written ? found?.pronunciations ?? [] : []
            add(form, Self.bare(tokens, sounds), .lexicon, found?.origin?.place ?? "lexicon")
        } else if let rule = first.rule {
            guard Self.rulesForCapitals.contains(rule), NameFinder.isInCapitals(written) else { return }
            add(written, tokens, .rule, rule.rawValue)
        } else {
            add(plain: Self.bare([first], [])[0], isName: finder.isName(at: index))
        }
    }

    /// What an entry was used for: the word with its plural ending, without what a hyphen joins to it.
    private static func form(
        of tokens: [SpokenToken], _ found: LexiconEntry?, _ entry: String, written: String
    ) -> String {
        if found?.kind.isSound == true { return tokens.map(stem).joined(separator: " ") }
        return written.hasPrefix(entry) && written.count <= entry.count + 1 ? written : entry
    }

    /// The rules that decide how capitals are read.
    private static let rulesForCapitals: Set<RuleID> = [
        "initialism", "capitals-word", "dotted-letters", "roman-numeral",
    ]

    private mutating func add(plain token: SpokenToken, isName: Bool) {
        let word = NameFinder.core(of: token.text)
        guard let initial = word.first else { return }
        if !initial.isUppercase { smallWords.insert(word) }
        guard !known.contains(word.lowercased()) else { return }
        let isOdd = OddSpelling.isOdd(word)
        guard isName || isOdd || initial.isUppercase else { return }
        // An odd word in small letters may not drop itself.
        if isOdd, !initial.isUppercase { smallWords.remove(word) }
        add(word, [token], .engine, nil, isCertain: isName || isOdd)
    }

    private mutating func add(
        _ written: String, _ tokens: [SpokenToken], _ source: CheckedWord.Source, _ place: String?,
        isCertain: Bool = true
    ) {
        var tokens = tokens
        for index in tokens.indices { tokens[index].punctuation = "" }
        let spoken = tokens.map(\.text)
        let key = Key(written: written, spoken: spoken, place: place)
        var reading =
            readings[key]
            ?? Reading(
                written: written, count: 0, source: source, place: place, tokens: tokens, isCertain: false)
        reading.count += 1
        reading.isCertain = reading.isCertain || isCertain
        readings[key] = reading
    }

    /// The tokens without a possessive ending, said with `sounds` when there is one for each.
    private static func bare(_ tokens: [SpokenToken], _ sounds: [Pronunciation]) -> [SpokenToken] {
        tokens.enumerated().map { index, token in
            var token = token
            let isEnding = token.pronunciation == nil || sounds.count == tokens.count
            if isEnding { token.text = stem(of: token) }
            if sounds.count == tokens.count { token.pronunciation = sounds[index] }
            return token
        }
    }

    private static func stem(of token: SpokenToken) -> String {
        token.text.hasSuffix("'s") ? String(token.text.dropLast(2)) : token.text
    }
}
