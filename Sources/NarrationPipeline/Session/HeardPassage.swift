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

    /// What it is encoded as.
    package let file: AudioFileSettings

    /// The encoded sound; nil when nothing of the passage could be said.
    let encoded: EncodedClip?

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
        self.file = file
        encoded = clip?.encoded.first
    }

    /// The sound without a beginning and an end: frames of MP3 join those of other passages, samples of WAV too.
    package var payload: [UInt8] { encoded?.payload ?? [] }

    /// A file of `passages` in order, all encoded alike, without tags; nil when their format needs more, or there is nothing.
    package static func file(of passages: [HeardPassage]) -> [UInt8]? {
        guard let first = passages.first else { return nil }
        return BareFile.bytes(of: passages.compactMap(\.encoded), first.file)
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
