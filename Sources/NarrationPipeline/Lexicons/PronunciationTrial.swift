package import NarrationModel
import Verbalization

/// An entry that is heard before it is saved.
package struct PronunciationTrial: Sendable {
    private let entry: LexiconEntry
    private let pattern: LexiconPattern?

    /// - Throws: `lexiconUnusable` when the draft is no entry.
    package init(_ draft: EntryDraft) throws(PipelineError) {
        entry = draft.entry
        do {
            try entry.check()
            pattern = try LexiconReading.pattern(entry)
        } catch {
            throw PipelineError(.lexiconUnusable, "\(error.message) (\(error.code.rawValue))")
        }
    }

    /// `voice` as it would speak with the entry over all others.
    package func voice(_ voice: VoiceLibrary.Entry) -> VoiceLibrary.Entry {
        var voice = voice
        if let pattern { voice.lexicons.add(pattern) } else { voice.lexicons.add(entry) }
        return voice
    }
}

extension VoiceLibrary.Entry {
    /// The passage in which a word, or a few, are said alone, as in a paragraph of an article; nil when there is nothing to say.
    package func passage(saying words: String, in kind: Article.Kind = .story) -> Passage? {
        let text = SourcedText(copying: words, from: 0)
        let article = Article(kind: kind, headline: "", blocks: [Block(.paragraph, text)])
        return PageStages.script(for: article, voice: self).passages.first { !$0.utterances.isEmpty }
    }
}
