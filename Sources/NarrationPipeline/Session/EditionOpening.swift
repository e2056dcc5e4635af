import AudioAssembly
import NarrationModel

/// What is said in front of an edition, by the voice of its stories: the show, the day, what comes.
package struct EditionOpening: Hashable, Sendable {
    /// The title of its chapter.
    package var title: String

    /// A line for each passage; none of their words stand on a page.
    package var lines: [String]

    /// A BCP 47 language tag.
    package var language: String

    package init(title: String, lines: [String], language: String) {
        self.title = title
        self.lines = lines
        self.language = language
    }

    /// The passages that `voice` says.
    func passages(by voice: VoiceLibrary.Entry) -> [Passage] {
        lines.compactMap { line in
            var text = SourcedText()
            text.append(line, for: SourceRange(0, 0))
            return voice.announcement(text, language: language, in: .story)?.passage
        }
    }
}

extension EpisodePlan {
    /// The silence before a chapter, so that a player that starts a second early lets nothing of the one before be heard.
    private static let chapterPause = Pause(milliseconds: 1_000)

    /// Puts a second of silence, or what there is when that is more, before each chapter.
    mutating func separateChapters() {
        for index in passages.indices.dropFirst() where passages[index].passage.chapterTitle != nil {
            passages[index - 1].passage.pauseAfter = max(
                passages[index - 1].passage.pauseAfter, Self.chapterPause)
        }
    }

    /// Puts `opening` in front, as a chapter of its own.
    mutating func prepend(_ opening: EditionOpening, voice: VoiceLibrary.Entry) {
        var said = opening.passages(by: voice).map { PlannedPassage($0) }
        guard !said.isEmpty, !passages.isEmpty else { return }
        said[0].passage.chapterTitle = opening.title
        let last = said.count - 1
        said[last].passage.pauseAfter = max(said[last].passage.pauseAfter, Self.chapterPause)
        passages.insert(contentsOf: said, at: 0)
    }
}
