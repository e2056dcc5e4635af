package import NarrationModel
import Verbalization

extension PreparedArticle {
    /// The same sentences of the article as another voice says them, or the same one with other lexicons; nil for words that are not the
    /// article's.
    package func saying(_ passage: Passage, by voice: VoiceLibrary.Entry) -> Passage? {
        let written = Set(passage.utterances.map(\.written))
        for other in PageStages.script(for: article, voice: voice).passages {
            let utterances = other.utterances.filter { written.contains($0.written) }
            guard !utterances.isEmpty else { continue }
            var said = other
            said.utterances = utterances
            said.chapterTitle = nil
            return said
        }
        return nil
    }
}
