import NarrationModel
import SpeechSynthesis

extension SoundSettings {
    /// Has every sound read once, so that a wrong one is told of before anything is spoken.
    ///
    /// - Throws: `soundUnusable` for the first that cannot be read.
    func check(
        with synthesizer: any SpeechSynthesizer, engineVoice: String
    ) async throws(SynthesisError) {
        for file in files {
            let recorder = ClipRecorder(
                synthesizer: synthesizer, engineVoice: engineVoice, encodings: [])
            _ = try await recorder.record(passage(of: file, pauseAfter: Self.pause))
        }
    }

    /// A passage in which nothing is heard but `file`.
    func passage(of file: SoundFile, pauseAfter: Pause) -> Passage {
        Passage(
            role: .announcement, utterances: [],
            sound: Sound(path: file.path, digest: file.digest, level: level), prosody: Prosody(),
            sentencePause: Pause(milliseconds: 0), pauseAfter: pauseAfter)
    }
}
