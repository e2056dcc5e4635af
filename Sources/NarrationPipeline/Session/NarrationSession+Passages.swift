package import NarrationModel
import SpeechSynthesis

/// Single passages, spoken when somebody wants to hear them.
extension NarrationSession {
    /// Speaks a passage as the files of a run have it; one that was spoken before comes from the cache.
    ///
    /// - Parameters:
    ///   - passage: What is said.
    ///   - voice: Who says it.
    ///   - file: What it is encoded as: MP3 or WAV.
    ///   - loudness: How loud a file of it is to be.
    ///   - gain: How much louder it is to be than that, in dB.
    /// - Returns: The sound, and when its words are heard.
    /// - Throws: when the fault does not lie in the text: no engine, a wrong pronunciation, a sound that cannot be read.
    package func hear(
        _ passage: Passage, by voice: VoiceLibrary.Entry, as file: AudioFileSettings,
        loudness: LoudnessTarget, gain: Double = 0
    ) async throws(PipelineError) -> HeardPassage {
        var levelling = voice.voice.levelling(to: loudness)
        levelling.gain += gain
        let recorder = ClipRecorder(
            synthesizer: synthesizer, engineVoice: voice.voice.engineVoice, encodings: [file.clipEncoding],
            levelling: levelling)
        do throws(SynthesisError) {
            return HeardPassage(try await recorder.record(passage), of: passage, file)
        } catch {
            throw voice.locating(PipelineError(error))
        }
    }

    /// How the engine says sentences, in IPA, a line for each; their words are parted by spaces.
    ///
    /// - Throws: `engineUnavailable`, or `lexiconUnusable` when the voice lacks a sound.
    package func phonemes(
        of sentences: [[SpokenToken]], by voice: VoiceLibrary.Entry
    ) async throws(PipelineError) -> [String] {
        guard let phonemeSource else {
            throw PipelineError(.engineUnavailable, "this engine does not tell its phonemes; use another one")
        }
        do throws(SynthesisError) {
            return try await phonemeSource.phonemes(
                of: sentences.map { EngineSentence(tokens: $0.map(EngineToken.init)) },
                engineVoice: voice.voice.engineVoice, inIPA: true)
        } catch {
            throw voice.locating(PipelineError(error))
        }
    }
}
