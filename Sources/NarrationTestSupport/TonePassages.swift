package import NarrationModel

/// Passages of plain sentences, for tests that need no verbalisation: every word is one token, spoken as written.
package struct TonePassages: Sendable {
    /// Where the next sentence begins on the imagined page.
    private var offset = 0

    package init() {}

    /// A passage of `sentences`, whose source ranges follow those of the passage before.
    package mutating func passage(
        _ sentences: [String], role: BlockRole = .paragraph, chapterTitle: String? = nil,
        pauseAfter: Pause = Pause(milliseconds: 400)
    ) -> Passage {
        Passage(
            role: role, chapterTitle: chapterTitle, utterances: sentences.map { utterance($0) },
            prosody: Prosody(), sentencePause: Pause(milliseconds: 200), pauseAfter: pauseAfter)
    }

    private mutating func utterance(_ sentence: String) -> Utterance {
        let written = SourcedText(copying: sentence, from: offset)
        offset += sentence.utf8.count + 1
        let words = WordScanner.words(in: sentence).map { range in
            WrittenWord(text: sentence.slice(utf8: range), source: written.sourceRange(of: range))
        }
        let tokens = words.enumerated().map { SpokenToken(text: $1.text, words: $0..<$0 + 1) }
        return Utterance(written: written, words: words, tokens: tokens)
    }
}
