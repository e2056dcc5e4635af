import NarrationModel

extension Clip {
    /// A worker's answer with the times of the written words that it says.
    init(_ spoken: SpokenPassage, saying passage: Passage) {
        let words = zip(passage.utterances, spoken.sentences).flatMap { utterance, sentence in
            WordTimeline(utterance: utterance, tokens: sentence.tokens).words()
        }
        self.init(
            encoded: spoken.encoded, frameCount: spoken.frameCount,
            sampleRate: spoken.sampleRate, words: words, utterances: spoken.sentences.map(\.frames),
            loudness: spoken.loudness)
    }

    /// This clip and then `next`, which has the same settings.
    func joined(with next: Clip) -> Clip {
        Clip(
            encoded: zip(encoded, next.encoded).map { $0.joined(with: $1) },
            frameCount: frameCount + next.frameCount,
            sampleRate: sampleRate,
            words: words
                + next.words.map { WordTiming(word: $0.word, frames: $0.frames.shifted(by: frameCount)) },
            utterances: utterances + next.utterances.map { $0.shifted(by: frameCount) },
            loudness: ClipLoudness(
                blocks: loudness.blocks + next.loudness.blocks,
                samplePeak: max(loudness.samplePeak, next.loudness.samplePeak)))
    }
}

extension EncodedClip {
    /// This clip and then `next`; what drained the codec behind this one is not needed any more.
    fileprivate func joined(with next: EncodedClip) -> EncodedClip {
        EncodedClip(
            payload: payload + next.payload, drain: next.drain, packets: payloadPackets + next.packets)
    }

    /// The packets of the payload alone.
    private var payloadPackets: [Int] {
        var end = 0
        return Array(
            packets.prefix { packet in
                end += packet
                return end <= payload.count
            })
    }
}
