import NarrationModel
import Verbalization

/// Finds what an entry would be used for, by saying everything with it and looking which words it gave.
///
/// Other entries count as they do when an article is spoken: a longer or closer one keeps its words.
package struct LexiconProbe: Sendable {
    private let written: String
    private let entry: LexiconEntry
    private let pattern: LexiconPattern?

    /// Looks for the uses of `written`, a form or a regular expression.
    ///
    /// - Throws: `lexiconUnusable` for what cannot be found in a text.
    package init(_ written: String, isPattern: Bool) throws(PipelineError) {
        self.written = written
        var entry = LexiconEntry(written: written, kind: .say, value: "x")
        entry.isPattern = isPattern
        entry.origin = LexiconOrigin(layer: .command, name: "entry", line: 1)
        self.entry = entry
        do {
            try entry.check()
            pattern = try LexiconReading.pattern(entry)
        } catch {
            throw PipelineError(.lexiconUnusable, error.message)
        }
    }

    /// The passages of `article` in which the entry would be used.
    func passages(of article: Article, _ voice: VoiceLibrary.Entry) -> [(passage: Passage, count: Int)] {
        var lexicon = voice.lexicon
        if let pattern { lexicon.add(pattern) } else { lexicon.add(entry) }
        let script = Verbalizer(voice: voice.voice, lexicon: lexicon).script(for: article)
        return script.passages.compactMap { passage in
            let count = passage.utterances.reduce(0) { $0 + uses(in: $1.tokens) }
            return count > 0 ? (passage, count) : nil
        }
    }

    /// How many times the entry gave tokens.
    private func uses(in tokens: [SpokenToken]) -> Int {
        var count = 0
        for (index, token) in tokens.enumerated() where token.entry == written {
            let isSameUse =
                index > 0 && tokens[index - 1].entry == written && tokens[index - 1].words == token.words
            if !isSameUse { count += 1 }
        }
        return count
    }
}
