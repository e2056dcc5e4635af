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
            encoded: zip(encoded, next.encoded).map { first, second in
                first.joined(with: second, packetCount: packetCount(of: frameCount + next.frameCount))
            },
            frameCount: frameCount + next.frameCount,
            sampleRate: sampleRate,
            words: words
                + next.words.map { WordTiming(word: $0.word, frames: $0.frames.shifted(by: frameCount)) },
            utterances: utterances + next.utterances.map { $0.shifted(by: frameCount) },
            loudness: loudness.joined(with: next.loudness))
    }
}

extension Clip {
    /// The packets that Opus gives a clip of `frameCount` frames.
    private func packetCount(of frameCount: Int) -> Int {
        let rate = OpusTiming.sampleRate / OpusTiming.packetLength
        return (frameCount * rate + sampleRate - 1) / sampleRate
    }
}

extension EncodedClip {
    /// This clip and then `next`; what drained the codec behind this one is not needed any more.
    ///
    /// Both were filled up to a whole packet. Where they have one more than the joined clip would, a packet of the
    /// silence between them goes.
    fileprivate func joined(with next: EncodedClip, packetCount: Int) -> EncodedClip {
        var (payload, packets) = (payload, payloadPackets)
        while packets.count > 1, packets.count + next.payloadPackets.count > packetCount {
            payload.removeLast(packets.removeLast())
        }
        return EncodedClip(
            payload: payload + next.payload, drain: next.drain, packets: packets + next.packets)
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
