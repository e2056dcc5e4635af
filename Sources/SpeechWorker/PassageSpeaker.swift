import AudioEncoding
import EspeakSynthesis
import NarrationModel
import SpeechSynthesis

/// Speaks, lays out, levels, measures and encodes one passage; runs in a child.
struct PassageSpeaker {
    let request: SynthesisRequest

    func speak(with session: borrowing EspeakSession) throws(SynthesisError) -> SpokenPassage {
        let voice = PassageVoice(name: request.engineVoice, prosody: request.prosody)
        try session.select(voice)
        var recording = PassageRecording(format: request.encoding.format)
        for (index, sentence) in request.sentences.enumerated() {
            if let fault = sentence.fault { commit(fault) }
            if index > 0 {
                recording.append(silence: request.sentencePause.frameCount(at: session.sampleRate))
            }
            recording.append(try session.speak(sentence.tokens, by: voice))
        }
        recording.close(pause: request.pauseAfter.frameCount(at: session.sampleRate))
        return try encode(recording, sampleRate: session.sampleRate)
    }

    private func encode(_ recording: PassageRecording, sampleRate: Int) throws(SynthesisError)
        -> SpokenPassage
    {
        do throws(EncodingError) {
            let encoder = request.encoding.format.encoder(bitRate: request.encoding.bitRate)
            let samples = Leveller(request.levelling).level(recording.samples, sampleRate: sampleRate)
            let audio = try encoder.encode(samples, sampleRate: sampleRate)
            let loudness = try LoudnessMeter().measure(samples, sampleRate: sampleRate)
            return SpokenPassage(
                payload: audio.payload, drain: audio.drain, frameCount: recording.samples.count,
                sampleRate: sampleRate, sentences: recording.sentences, loudness: loudness)
        } catch {
            throw SynthesisError(.encodingFailed, error.message)
        }
    }
}
