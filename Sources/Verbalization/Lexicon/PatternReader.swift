import NarrationModel

/// Looks for the lexicon's regular expressions in a sentence, once for the whole of it.
///
/// A match holds where it begins and ends with whole lexemes: words, figures and marks. Of overlapping matches the
/// one of the later entry holds, and of two entries that one in the closer layer.
struct PatternReader {
    /// The longest stretch of a sentence that is looked through, in UTF-8 code units.
    static let longestSentence = 4096

    /// The whole lexemes of a match, and the ending of the last.
    private struct Place {
        let lexemes: Range<Int>
        let ending: WordEnding
    }

    let sentence: WrittenSentence
    let dispatch: RuleDispatch
    let words: [Range<Int>]

    /// Puts what is found in `text`, the sentence, into `written`, and tells which patterns gave up.
    func read(_ text: SourcedText, into written: inout WrittenSentence) -> [Diagnostic] {
        let (string, isCut) = Self.prefix(of: text.string)
        var diagnostics: [Diagnostic] = []
        var (ranges, taken, found) = ([Range<Int>]?.none, Set<Int>(), [Int: Reading]())
        for pattern in sentence.lexicon.patterns {
            do throws(PatternLimit) {
                for match in try pattern.matcher.matches(in: string) {
                    let places = ranges ?? self.places(in: text)
                    ranges = places
                    guard let place = Self.place(of: match.range, in: string, among: places),
                        taken.isDisjoint(with: place.lexemes),
                        !isOverruled(pattern.entry, at: place.lexemes.lowerBound)
                    else { continue }
                    taken.formUnion(place.lexemes)
                    found[place.lexemes.lowerBound] = reading(pattern.entry, match, of: string, at: place)
                }
            } catch {
                diagnostics.append(Self.limit(pattern.entry, in: text))
            }
        }
        if isCut, let first = sentence.lexicon.patterns.first {
            diagnostics.append(Self.limit(first.entry, in: text))
        }
        if !found.isEmpty { written.patterns = found }
        return diagnostics
    }

    /// Where the sentence's lexemes stand in it, in UTF-8 code units.
    private func places(in text: SourcedText) -> [Range<Int>] {
        Lexer.ranges(
            of: text.string, words: words, languages: text.languages, foreign: sentence.style.foreign)
    }

    /// The lexemes that make up `range` exactly, white space around it and a possessive ending behind it aside.
    private static func place(of range: Range<Int>, in text: String, among places: [Range<Int>]) -> Place? {
        let first = places.partitionPoint { $0.lowerBound >= range.lowerBound }
        let end = places.partitionPoint { $0.lowerBound >= range.upperBound }
        guard first < end, first == 0 || places[first - 1].upperBound <= range.lowerBound else { return nil }
        let last = places[end - 1].upperBound
        if last <= range.upperBound { return Place(lexemes: first..<end, ending: .none) }
        guard last <= text.utf8.count, ["'s", "’s"].contains(text.slice(utf8: range.upperBound..<last))
        else { return nil }
        return Place(lexemes: first..<end, ending: .possessive)
    }

    /// Whether an entry for words, of a closer layer, stands there too.
    private func isOverruled(_ entry: LexiconEntry, at index: Int) -> Bool {
        guard let layer = entry.origin?.layer else { return false }
        let words = sentence.lexicon.phrase(at: index, in: sentence.lexemes)?.entry
        let other = words ?? sentence.letters(index).flatMap { sentence.lexicon.entry(for: $0) }
        return other?.origin.map { $0.layer > layer } ?? false
    }

    private func reading(
        _ entry: LexiconEntry, _ match: PatternMatch, of text: String, at place: Place
    ) -> Reading {
        guard entry.kind == .say else {
            let word = entry.kind.isSound ? text.slice(utf8: match.range).onOneWord : entry.value
            let spoken = LexiconEntry(written: word, kind: entry.kind, value: entry.value)
            let tokens = LexiconForm.tokens(
                FoundEntry(entry: spoken, ending: place.ending), for: place.lexemes)
            return reading(tokens, of: entry, at: place)
        }
        let groups = match.groups.map { $0.map { text.slice(utf8: $0) } ?? "" }
        var tokens: [DraftToken] = []
        for word in PatternTemplate(entry.value).filled(with: groups) {
            tokens +=
                word.isCaptured
                ? read(word.text, for: place.lexemes) : [DraftToken(word.text, for: place.lexemes)]
        }
        if let last = tokens.indices.last { tokens[last].text += place.ending.letters }
        return reading(tokens, of: entry, at: place)
    }

    private func reading(_ tokens: [DraftToken], of entry: LexiconEntry, at place: Place) -> Reading {
        var tokens = tokens
        for index in tokens.indices { tokens[index].entry = entry.written }
        return Reading(end: place.lexemes.upperBound, tokens: tokens)
    }

    /// What is said for captured text, which may hold figures and signs.
    private func read(_ text: String, for lexemes: Range<Int>) -> [DraftToken] {
        let parts = Lexer.lexemes(of: text, words: WordScanner.words(in: text))
        var reader = SentenceReader(
            WrittenSentence(lexemes: parts, style: sentence.style, lexicon: sentence.lexicon),
            dispatch: dispatch)
        reader.read()
        return reader.tokens.map { token in
            var token = token
            token.lexemes = lexemes
            return token
        }
    }

    private static func prefix(of text: String) -> (text: String, isCut: Bool) {
        guard text.utf8.count > longestSentence else { return (text, false) }
        let end = text.utf8.index(text.startIndex, offsetBy: longestSentence)
        return (String(text[..<end]), true)
    }

    private static func limit(_ entry: LexiconEntry, in text: SourcedText) -> Diagnostic {
        let place = entry.origin.map { " (\($0.place))" } ?? ""
        return Diagnostic(
            code: "lexicon-pattern-limit", severity: .warning,
            message:
                "pattern '\(entry.written)'\(place) takes too many attempts at a sentence, which is read without it; make it plainer",
            source: text.sourceRange)
    }
}

extension [Range<Int>] {
    /// The index of the first element for which `isBehind` holds, when it holds for all after that one too.
    fileprivate func partitionPoint(_ isBehind: (Range<Int>) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension String {
    /// The text without white space, as one token.
    fileprivate var onOneWord: String { String(filter { !$0.isWhitespace }) }
}
