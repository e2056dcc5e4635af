import AudioEncoding
import EspeakSynthesis
import NarrationModel
import SpeechSynthesis

/// Speaks, lays out, mixes, measures and encodes one passage; runs in a child.
struct PassageSpeaker {
    let request: SynthesisRequest

    func speak(with session: borrowing EspeakSession) throws(SynthesisError) -> SpokenPassage {
        let voice = PassageVoice(name: request.engineVoice, prosody: request.prosody)
        try session.select(voice)
        let sampleRate = session.sampleRate
        var recording = PassageRecording()
        for sentence in request.sentences {
            if let fault = sentence.fault { commit(fault) }
            recording.append(
                try session.speak(sentence.tokens, by: voice),
                after: request.sentencePause.frameCount(at: sampleRate))
        }
        do throws(EncodingError) {
            try addSound(to: &recording, sampleRate: sampleRate)
            recording.close(pause: request.pauseAfter.frameCount(at: sampleRate))
            return try encode(recording, sampleRate: sampleRate)
        } catch {
            throw SynthesisError(
                error.code == .unusableSound ? .soundUnusable : .encodingFailed, error.message)
        }
    }

    private func addSound(to recording: inout PassageRecording, sampleRate: Int) throws(EncodingError) {
        guard let sound = request.sound else { return }
        recording.append(
            try SoundReader(sampleRate: sampleRate).read(sound), at: sound.place,
            fade: sound.fade.frameCount(at: sampleRate))
    }

    private func encode(_ recording: PassageRecording, sampleRate: Int) throws(EncodingError)
        -> SpokenPassage
    {
        var encoded: [EncodedClip] = []
        for encoding in request.encodings {
            encoded.append(try encoding.encoder.encode(recording.samples, sampleRate: sampleRate))
        }
        let loudness = try LoudnessMeter().measure(recording.samples, sampleRate: sampleRate)
        return SpokenPassage(
            encoded: encoded, frameCount: recording.samples.count,
            sampleRate: sampleRate, sentences: recording.sentences, loudness: loudness)
    }
}
