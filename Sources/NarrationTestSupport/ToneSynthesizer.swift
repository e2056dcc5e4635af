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
        var recording = speech.speak(
            request.sentences.map { $0.tokens.map(\.text) }, sentencePause: request.sentencePause,
            pauseAfter: request.pauseAfter)
        do throws(EncodingError) {
            if let sound = request.sound {
                recording.add(
                    try SoundReader(sampleRate: speech.sampleRate).read(sound), at: sound.place,
                    fade: sound.fade.frameCount(at: speech.sampleRate))
            }
            return try encode(recording, with: request.encodings, request.levelling)
        } catch {
            throw SynthesisError(
                error.code == .unusableSound ? .soundUnusable : .encodingFailed, error.message)
        }
    }

    /// Encodes the file in this process, as a worker's child does.
    package func encode(_ file: FileEncoding) async throws(SynthesisError) {
        if let fault = file.fault {
            throw SynthesisError(fault.code, "a file failed as its test asked")
        }
        let encoder = NativeFileEncoder(file.format, sampleRate: file.sampleRate, effort: file.effort)
        do throws(EncodingError) {
            _ = try encoder.encode(file.source, to: file.destination)
        } catch {
            throw SynthesisError(
                error.code == .fileNotWritable ? .fileNotWritable : .encodingFailed, error.message)
        }
    }

    private func encode(
        _ recording: ToneRecording, with encodings: [ClipEncoding], _ levelling: Levelling
    ) throws(EncodingError) -> SpokenPassage {
        let samples = Leveller(levelling).level(recording.samples, sampleRate: speech.sampleRate)
        var encoded: [EncodedClip] = []
        for encoding in encodings {
            encoded.append(try encoding.encoder.encode(samples, sampleRate: speech.sampleRate))
        }
        return SpokenPassage(
            encoded: encoded, frameCount: recording.samples.count,
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
