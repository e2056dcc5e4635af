import NarrationModel
import NarrationPipeline

/// Words of a sentence that are said otherwise than they are written, and why.
package struct SpanDocument: Hashable, Sendable, Encodable {
    /// The indices of the first and the last word among those of the sentence.
    package let firstWord: Int
    package let lastWord: Int

    /// What is said for them, in ordinary spelling.
    package let spoken: String

    /// The rule that made the difference.
    package let rule: String?

    /// The written form of the lexicon entry that is used, and the file and line where it stands.
    package let entry: String?
    package let place: String?

    /// The sounds that are asked for, in IPA or by the engine's names.
    package let pronunciation: String?

    /// The language in which it is said, where that is not the passage's own.
    package let language: String?

    /// The spans of a sentence, in order.
    static func spans(of utterance: Utterance, lexicons: LexiconStack) -> [SpanDocument] {
        groups(of: utterance).compactMap { words, tokens in
            guard differs(tokens, from: utterance.words[words]) else { return nil }
            let entry = tokens.lazy.compactMap(\.entry).first
            let sounds = tokens.compactMap { $0.pronunciation?.text }
            return SpanDocument(
                firstWord: words.lowerBound, lastWord: words.upperBound - 1, spoken: text(of: tokens),
                rule: tokens.lazy.compactMap(\.rule).first?.rawValue, entry: entry,
                place: entry.flatMap(lexicons.place),
                pronunciation: sounds.isEmpty ? nil : sounds.joined(separator: " "),
                language: tokens.lazy.compactMap(\.delivery.language).first)
        }
    }

    /// The tokens that say the same words, and those that one rule gave in a row, as for a date.
    private static func groups(of utterance: Utterance) -> [(words: Range<Int>, tokens: [SpokenToken])] {
        var groups: [(words: Range<Int>, tokens: [SpokenToken])] = []
        for token in utterance.tokens where !token.words.isEmpty {
            let words = token.words.clamped(to: utterance.words.indices)
            if let last = groups.last, let before = last.tokens.last,
                last.words.overlaps(words) || goesOn(token, behind: before)
            {
                let union =
                    min(
                        last.words.lowerBound, words.lowerBound)..<max(
                        last.words.upperBound, words.upperBound)
                groups[groups.count - 1] = (union, last.tokens + [token])
            } else {
                groups.append((words, [token]))
            }
        }
        return groups
    }

    /// Whether the rule that gave the token before goes on, without the end of a clause between.
    private static func goesOn(_ token: SpokenToken, behind before: SpokenToken) -> Bool {
        token.rule != nil && token.rule == before.rule && token.entry == before.entry
            && (before.punctuation.isEmpty || before.punctuation == ",")
    }

    /// What is said, with the commas between its parts.
    private static func text(of tokens: [SpokenToken]) -> String {
        tokens.enumerated().map { index, token in
            token.text + (index + 1 < tokens.count ? token.punctuation : "")
        }.joined(separator: " ")
    }

    private static func differs(_ tokens: [SpokenToken], from words: ArraySlice<WrittenWord>) -> Bool {
        tokens.contains { $0.entry != nil || $0.pronunciation != nil || $0.delivery.language != nil }
            || tokens.count != words.count
            || zip(tokens, words).contains { $0.rule != nil && $0.text != $1.letters }
    }
}

extension WrittenWord {
    /// The word without the marks around it, as a token has it.
    fileprivate var letters: Substring {
        let isMark: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
        let start = text.drop(while: isMark)
        return start.lastIndex { !isMark($0) }.map { start[...$0] } ?? start
    }
}

extension Pronunciation {
    /// The sounds as they are written.
    fileprivate var text: String {
        switch self {
        case .ipa(let ipa): ipa
        case .mnemonics(let mnemonics): mnemonics
        }
    }
}
