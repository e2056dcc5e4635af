import AudioAssembly
import NarrationModel
import Verbalization

/// Writes an article's script, and lays its passages out in parts that are spoken one by one.
struct PassagePlanner {
    private(set) var writer: ScriptWriter

    /// Whether sentences are thrown away after they have been looked at, and written again when their turn comes.
    private let defersSentences: Bool

    /// How many words of the page the passages so far will speak.
    private(set) var wordCount = 0

    init(_ writer: ScriptWriter, defersSentences: Bool) {
        self.writer = writer
        self.defersSentences = defersSentences
    }

    /// The parts of the next passage; nil behind the last.
    mutating func next() -> [PlannedPassage]? {
        guard let written = writer.next() else { return nil }
        let passage = written.passage
        wordCount += passage.pageWordCount
        let parts = PassageCutter.parts(of: passage.utterances)
        return parts.enumerated().map { number, sentences in
            var part = passage
            part.utterances = defersSentences ? [] : Array(passage.utterances[sentences])
            if number > 0 { part.chapterTitle = nil }
            if number + 1 < parts.count { part.pauseAfter = passage.sentencePause }
            var planned = PlannedPassage(part, isContinued: number > 0)
            planned.deferred = defersSentences ? .init(block: written.block, sentences: sentences) : nil
            return planned
        }
    }
}
