import NarrationModel

extension Clip {
    /// A worker's answer with the times of the written words that it says.
    init(_ spoken: SpokenPassage, saying passage: Passage) {
        let words = zip(passage.utterances, spoken.sentences).flatMap { utterance, sentence in
            WordTimeline(utterance: utterance, tokens: sentence.tokens).words()
        }
        self.init(
            payload: spoken.payload, drain: spoken.drain, frameCount: spoken.frameCount,
            sampleRate: spoken.sampleRate, words: words, utterances: spoken.sentences.map(\.frames),
            loudness: spoken.loudness)
    }

    /// This clip and then `next`, which has the same settings.
    func joined(with next: Clip) -> Clip {
        Clip(
            payload: payload + next.payload, drain: next.drain, frameCount: frameCount + next.frameCount,
            sampleRate: sampleRate,
            words: words
                + next.words.map { WordTiming(word: $0.word, frames: $0.frames.shifted(by: frameCount)) },
            utterances: utterances + next.utterances.map { $0.shifted(by: frameCount) },
            loudness: loudness.joined(with: next.loudness))
    }
}
