import AudioEncoding
package import NarrationModel

/// Makes clips without speech: tones through the real encoders and the real meter.
package struct ToneClips: Sendable {
    package let encoding: ClipEncoding
    package let speech: ToneSpeech

    package init(_ encoding: ClipEncoding = ClipEncoding(.mp3), speech: ToneSpeech = ToneSpeech()) {
        self.encoding = encoding
        self.speech = speech
    }

    /// The clip of one passage; each written word lasts as long as the tokens that say it.
    package func clip(for passage: Passage) throws -> Clip {
        let recording = recording(of: passage)
        let audio = try encoding.encoder.encode(recording.samples, sampleRate: speech.sampleRate)
        let loudness = try LoudnessMeter().measure(recording.samples, sampleRate: speech.sampleRate)
        return Clip(
            encoded: [audio], frameCount: recording.samples.count,
            sampleRate: speech.sampleRate,
            words: zip(passage.utterances, recording.tokens).flatMap { words(of: $0, tokens: $1) },
            utterances: recording.sentences, loudness: loudness)
    }

    /// The passage in samples.
    package func recording(of passage: Passage) -> ToneRecording {
        speech.speak(
            passage.utterances.map { $0.tokens.map(\.text) }, sentencePause: passage.sentencePause,
            pauseAfter: passage.pauseAfter)
    }

    private func words(of utterance: Utterance, tokens frames: [FrameRange]) -> [WordTiming] {
        utterance.words.enumerated().map { index, word in
            let own = zip(utterance.tokens, frames).filter { $0.0.words.contains(index) }.map(\.1)
            let start = own.first?.start ?? frames.first?.start ?? 0
            return WordTiming(word: word, frames: FrameRange(start: start, end: own.last?.end ?? start))
        }
    }
}
