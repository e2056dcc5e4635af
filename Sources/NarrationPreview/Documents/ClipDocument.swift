import NarrationModel
import NarrationPipeline

/// When the words of a passage are heard, in seconds from the start of its clip.
package struct ClipDocument: Hashable, Sendable, Encodable {
    package struct Sentence: Hashable, Sendable, Encodable {
        package var start: Double
        package var end: Double

        /// The start and end of each word, as many as the sentence has.
        package var words: [[Double]]
    }

    package var key: String
    package var seconds: Double
    package var frameCount: Int
    package var sampleRate: Int

    /// A sentence on which the engine failed has no length.
    package var sentences: [Sentence]

    /// What the engine could not say.
    package var notes: [NoteDocument]

    init(key: String, of passage: Passage, _ heard: HeardPassage) {
        func seconds(_ frame: Int) -> Double { Double(frame) / Double(heard.sampleRate) }
        var last = 0.0
        sentences = zip(passage.utterances, heard.sentences).map { utterance, sentence in
            guard let sentence, sentence.words.count == utterance.words.count else {
                return Sentence(start: last, end: last, words: utterance.words.map { _ in [last, last] })
            }
            last = seconds(sentence.frames.end)
            return Sentence(
                start: seconds(sentence.frames.start), end: last,
                words: sentence.words.map { [seconds($0.start), seconds($0.end)] })
        }
        self.key = key
        self.seconds = heard.seconds
        frameCount = heard.frameCount
        sampleRate = heard.sampleRate
        notes = heard.diagnostics.map(NoteDocument.init)
    }
}
