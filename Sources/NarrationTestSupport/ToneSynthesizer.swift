import AudioEncoding
import NarrationModel
package import SpeechSynthesis

/// Speaks requests in tones, in this process: for tests that need a synthesizer but no speech.
package struct ToneSynthesizer: SpeechSynthesizer {
    package let speech: ToneSpeech

    package init(speech: ToneSpeech = ToneSpeech()) {
        self.speech = speech
    }

    /// Answers with tones; a sentence with an injected fault fails as it would in a worker, without harm.
    package func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        if let fault = request.sentences.lazy.compactMap(\.fault).first {
            throw SynthesisError(fault.code, "a sentence failed as its test asked")
        }
        let recording = speech.speak(
            request.sentences.map { $0.tokens.map(\.text) }, sentencePause: request.sentencePause,
            pauseAfter: request.pauseAfter, format: request.encoding.format)
        do throws(EncodingError) {
            return try encode(recording, with: request.encoding, request.levelling)
        } catch {
            throw SynthesisError(.encodingFailed, error.message)
        }
    }

    private func encode(
        _ recording: ToneRecording, with settings: EncodingSettings, _ levelling: Levelling
    ) throws(EncodingError) -> SpokenPassage {
        let samples = Leveller(levelling).level(recording.samples, sampleRate: speech.sampleRate)
        let audio = try settings.format.encoder(bitRate: settings.bitRate)
            .encode(samples, sampleRate: speech.sampleRate)
        return SpokenPassage(
            payload: audio.payload, drain: audio.drain, frameCount: recording.samples.count,
            sampleRate: speech.sampleRate,
            sentences: zip(recording.sentences, recording.tokens).map(SpokenSentence.init),
            loudness: try LoudnessMeter().measure(samples, sampleRate: speech.sampleRate))
    }
}

extension InjectedFault {
    /// What a caller sees of the fault.
    fileprivate var code: SynthesisError.Code {
        switch self {
        case .crash: .childCrashed
        case .hang: .childTimedOut
        case .memory: .memoryExceeded
        case .killWorker: .workerLost
        }
    }
}
