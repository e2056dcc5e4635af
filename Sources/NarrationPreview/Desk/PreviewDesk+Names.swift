import NarrationModel
import NarrationPipeline

extension PreviewDesk {
    /// Names and unknown words of an article, with how they will be said.
    ///
    /// - Throws: ``PreviewError``.
    package func names(in id: String) async throws(PreviewError) -> NamesDocument {
        let article = try reading.article(id)
        let check: LexiconCheck
        do {
            check = try await LexiconCheck.check(
                [(article: article.prepared.article, voice: article.prepared.voice)], session)
        } catch {
            throw .impossible(
                error as? PipelineError
                    ?? PipelineError(.internalFault, "the check was interrupted; ask again"))
        }
        let names = check.words.map { word in
            let place = article.place(of: word.written)
            return NamesDocument.Name(
                written: word.written, count: word.count, source: word.source, spoken: word.spoken,
                phonemes: word.phonemes, wantsLook: word.wantsLook, place: word.place,
                passage: place.map { "\($0.row)" }, sentence: place?.sentence)
        }
        return NamesDocument(
            words: names.filter(\.wantsLook) + names.filter { !$0.wantsLook }, findings: check.findings,
            conflicts: check.conflicts)
    }
}

extension PreviewedArticle {
    /// Where a word comes first: the number of the row and that of the sentence in it.
    fileprivate func place(of word: String) -> (row: Int, sentence: Int)? {
        for (number, row) in rows.enumerated() {
            guard case .passage(let passage, _) = row else { continue }
            let sentence = passage.passage.utterances.firstIndex { $0.written.string.contains(word) }
            if let sentence { return (number, sentence) }
        }
        return nil
    }
}
