import NarrationModel

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
        guard
            let (passage, role) = voice.announcement(text, language: article.language, in: article.kind)
        else { return nil }
        return (passage, voice.voice.style(for: role, in: article.kind).before)
    }
}
