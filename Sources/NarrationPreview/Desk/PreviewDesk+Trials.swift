import NarrationModel
import NarrationPipeline

extension PreviewDesk {
    /// Has a word said in another way, alone and in a sentence, without saving that.
    ///
    /// - Parameters:
    ///   - draft: The entry.
    ///   - article: The id of the article.
    ///   - row: The id of a passage.
    ///   - sentence: The number of the sentence in it, from 0.
    /// - Returns: The sounds, as keys and as phonemes.
    /// - Throws: ``PreviewError``.
    package func tryOut(
        _ draft: PronunciationDraft, article: String, row: String? = nil, sentence: Int? = nil
    ) async throws(PreviewError) -> TrialDocument {
        let previewed = try reading.article(article)
        let prepared = previewed.prepared
        let loudness = reading.settings.loudness
        let entry = try EntryDraft(draft, note: "")
        let voice: VoiceLibrary.Entry
        do throws(PipelineError) {
            voice = try PronunciationTrial(entry).voice(prepared.voice)
        } catch {
            throw .impossible(error)
        }
        let kind = prepared.article.kind
        guard let word = voice.passage(saying: draft.written, in: kind),
            let before = prepared.voice.passage(saying: draft.written, in: kind)
        else { throw Self.nothingToSay(draft.written) }
        let after = try await phonemes(of: word.utterances.map(\.tokens), by: voice)
        let earlier = try await phonemes(of: before.utterances.map(\.tokens), by: prepared.voice)
        var trial = TrialDocument(
            phonemes: after.joined(separator: " "), before: earlier.joined(separator: " "),
            word: passages.add(.init(passage: word, voice: voice, loudness: loudness)),
            wordBefore: passages.add(.init(passage: before, voice: prepared.voice, loudness: loudness)))
        if let row {
            let passage = try previewed.passage(row).passage.keeping(sentence: sentence)
            if let said = prepared.saying(passage, by: voice) {
                trial.sentence = passages.add(.init(passage: said, voice: voice, loudness: loudness))
            }
        }
        return trial
    }

    private static func nothingToSay(_ written: String) -> PreviewError {
        .impossible(
            PipelineError(
                .lexiconUnusable,
                "an entry needs a word that can be said, and '\(written)' has none; select one"))
    }
}

extension EntryDraft {
    /// The entry that a page asks for.
    init(_ draft: PronunciationDraft, note: String) throws(PreviewError) {
        guard let kind = Kind(rawValue: draft.kind) else {
            throw .impossible(
                PipelineError(
                    .lexiconUnusable,
                    "an entry says its value as \(Kind.allCases.map(\.rawValue).joined(separator: ", ")), and '\(draft.kind)' is none of them"
                ))
        }
        self.init(
            written: draft.written, kind: kind, value: draft.value, note: note, isPattern: false,
            isCaseSensitive: draft.caseSensitive ?? false, language: nil)
    }
}

extension Passage {
    /// One sentence of the passage, without sounds; all when `number` is nil or there is no such sentence.
    func keeping(sentence number: Int?) -> Passage {
        guard let number, utterances.indices.contains(number) else { return self }
        var passage = self
        passage.utterances = [utterances[number]]
        passage.sound = nil
        passage.chapterTitle = nil
        return passage
    }
}
