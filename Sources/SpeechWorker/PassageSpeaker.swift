import AudioEncoding
import EspeakSynthesis
import NarrationModel
import SpeechSynthesis

/// Speaks, lays out, levels, mixes, measures and encodes one passage; runs in a child.
struct PassageSpeaker {
    let request: SynthesisRequest

    /// Made before the child was forked.
    let encoders: ReadyEncoders

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
            let isLevelled = try addSound(to: &recording, sampleRate: sampleRate)
            recording.close(pause: request.pauseAfter.frameCount(at: sampleRate))
            return try encode(
                &recording, sampleRate: sampleRate, gain: isLevelled ? 0 : request.levelling.gain)
        } catch {
            throw SynthesisError(
                error.code == .unusableSound ? .soundUnusable : .encodingFailed, error.message)
        }
    }

    /// Mixes the request's sound in, which has its level already; the speech gets its own before.
    ///
    /// - Returns: Whether there is a sound.
    private func addSound(
        to recording: inout PassageRecording, sampleRate: Int
    ) throws(EncodingError) -> Bool {
        guard let sound = request.sound else { return false }
        recording.level(by: Leveller(request.levelling), sampleRate: sampleRate)
        recording.append(
            try SoundReader(sampleRate: sampleRate).read(sound), at: sound.place,
            fade: sound.fade.frameCount(at: sampleRate))
        return true
    }

    /// Encodes the passage as often as is asked for, limited as each encoding needs it.
    private func encode(
        _ recording: inout PassageRecording, sampleRate: Int, gain: Double
    ) throws(EncodingError) -> SpokenPassage {
        let heard = levelling(for: nil, gain: gain)
        let levellings = request.encodings.map { levelling(for: $0, gain: gain) }
        var levelled: [Levelling: [Int16]] = [:]
        if levellings.allSatisfy({ $0 == heard }) {
            recording.level(by: Leveller(heard), sampleRate: sampleRate)
            levelled[heard] = recording.samples
        }
        func samples(for levelling: Levelling) -> [Int16] {
            if let known = levelled[levelling] { return known }
            let samples = Leveller(levelling).level(recording.samples, sampleRate: sampleRate)
            levelled[levelling] = samples
            return samples
        }
        var encoded: [EncodedClip] = []
        for (encoding, levelling) in zip(request.encodings, levellings) {
            encoded.append(try encoders.encode(samples(for: levelling), as: encoding))
        }
        return SpokenPassage(
            encoded: encoded, frameCount: recording.samples.count, sampleRate: sampleRate,
            sentences: recording.sentences,
            loudness: try LoudnessMeter().measure(samples(for: heard), sampleRate: sampleRate))
    }

    /// How the passage is levelled for an encoding, or for the ear when there is none.
    private func levelling(for encoding: ClipEncoding?, gain: Double) -> Levelling {
        Levelling(
            gain: gain + (encoding?.loss ?? 0),
            ceiling: request.levelling.ceiling - (encoding?.headroom ?? 0))
    }
}
