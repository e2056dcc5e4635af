import NarrationModel
import Verbalization

extension Disclosure {
    /// The disclosure as `voice` says it in front of an article or behind it, and the silence before it; nil when it says nothing.
    ///
    /// Its words stand nowhere on the page, as those of an announcement.
    func passage(
        for article: Article, voice: VoiceLibrary.Entry
    ) -> (passage: Passage, before: Pause)? {
        guard let sentence = text(for: voice.voice) else { return nil }
        let ranges = article.blocks.map(\.text.sourceRange)
        let place = (self.place == .start ? ranges.first?.lowerBound : ranges.map(\.upperBound).max()) ?? 0
        var text = SourcedText()
        text.append(sentence, for: SourceRange(place, place))
        // A voice that says no announcements says this one all the same.
        for role in [BlockRole.announcement, .paragraph] {
            let said = Article(
                kind: article.kind, headline: "", language: article.language, blocks: [Block(role, text)])
            let verbalizer = PageStages.verbalizer(for: voice)
            guard var passage = verbalizer.script(for: said).passages.first else { continue }
            passage.chapterTitle = nil
            return (passage, voice.voice.style(for: role, in: article.kind).before)
        }
        return nil
    }
}
