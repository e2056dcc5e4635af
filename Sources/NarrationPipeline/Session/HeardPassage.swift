import AudioAssembly
package import NarrationModel
import SpeechSynthesis

/// A passage as it is heard: its sound, and when each word comes.
package struct HeardPassage: Sendable {
    /// When a sentence and its words are heard, in frames from the passage's start.
    package struct Sentence: Hashable, Sendable {
        package var frames: FrameRange

        /// As many as the sentence has written words.
        package var words: [FrameRange]
    }

    /// The sound: frames of MP3, which join those of other passages, or a whole file of another format.
    package let bytes: [UInt8]

    /// The length, silence behind the last word included; 0 when nothing of the passage could be said.
    package let frameCount: Int
    package let sampleRate: Int

    /// For each sentence of the passage when it is heard; nil for one on which the engine failed.
    package let sentences: [Sentence?]

    /// What the engine failed on.
    package let diagnostics: [Diagnostic]

    /// How loud the speech is in LUFS, as a file of it alone would be measured; nil for silence.
    package let loudness: Double?

    /// The length in seconds.
    package var seconds: Double { Double(frameCount) / Double(sampleRate) }

    init(_ recorded: RecordedPassage, of passage: Passage, _ file: AudioFileSettings) {
        let clip = recorded.clip
        frameCount = clip?.frameCount ?? 0
        sampleRate = clip?.sampleRate ?? file.sampleRate
        sentences = Self.sentences(of: passage, recorded)
        diagnostics = recorded.diagnostics
        loudness = clip?.loudness.figures.integrated
        bytes = Self.bytes(of: clip, file)
    }

    private static func bytes(of clip: Clip?, _ file: AudioFileSettings) -> [UInt8] {
        guard let payload = clip?.encoded.first?.payload else { return [] }
        guard file.format == .wav else { return payload }
        return WAVContainer(sampleRate: file.sampleRate).plainHeader(byteCount: payload.count) + payload
    }

    /// Matches the sentences that are left of the passage with all of them.
    private static func sentences(of passage: Passage, _ recorded: RecordedPassage) -> [Sentence?] {
        var words = (recorded.clip?.words ?? [])[...]
        var spoken = zip(recorded.passage.utterances, recorded.clip?.utterances ?? []).map { $0 }[...]
        return passage.utterances.map { utterance in
            guard let (said, frames) = spoken.first, said.written == utterance.written else { return nil }
            spoken.removeFirst()
            let times = words.prefix(said.words.count).map(\.frames)
            words = words.dropFirst(said.words.count)
            return Sentence(frames: frames, words: times)
        }
    }
}
