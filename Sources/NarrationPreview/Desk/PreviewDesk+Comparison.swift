import NarrationModel
import NarrationPipeline

extension PreviewDesk {
    /// The same words as each of `sides` says them, brought to the loudness of the first.
    ///
    /// - Parameters:
    ///   - sides: The voices and their settings.
    ///   - article: The id of the article.
    ///   - row: The id of a passage.
    ///   - sentence: The number of a sentence in it, from 0; nil for all.
    /// - Returns: A key for each side.
    /// - Throws: ``PreviewError``.
    package func compare(
        _ sides: [ComparisonSide], article: String, row: String, sentence: Int?
    ) async throws(PreviewError) -> ComparisonDocument {
        let previewed = try reading.article(article)
        let passage = try previewed.passage(row).passage.keeping(sentence: sentence)
        var document = ComparisonDocument(sides: [])
        var wanted: Double?
        for side in sides {
            var known = try known(saying: passage, of: previewed.prepared, side)
            let loudness = try await loudness(of: known)
            // What one voice is louder than the other depends on the words, so it is measured.
            if let wanted, let loudness { known.gain = wanted - loudness } else { wanted = loudness }
            document.sides.append(
                .init(
                    voice: side.voice, key: passages.add(known), rate: known.passage.prosody.rate,
                    pitch: known.passage.prosody.pitch,
                    spoken: known.passage.utterances.map(\.spoken).joined(separator: " ")))
        }
        return document
    }

    private func known(
        saying passage: Passage, of article: PreparedArticle, _ side: ComparisonSide
    ) throws(PreviewError) -> KnownPassages.Known {
        do throws(PipelineError) {
            let voice = try reading.settings.lexicons.layers(for: article.source).voice(
                VoiceLibrary(path: installation.voices).voice(side.voice), for: article.article)
            var said = article.saying(passage, by: voice) ?? passage
            said.prosody.rate = side.rate ?? said.prosody.rate
            said.prosody.pitch = side.pitch ?? said.prosody.pitch
            return KnownPassages.Known(passage: said, voice: voice, loudness: reading.settings.loudness)
        } catch {
            throw .impossible(error)
        }
    }

    private func loudness(of known: KnownPassages.Known) async throws(PreviewError) -> Double? {
        try await heard(passages.add(known), as: .mp3).loudness
    }
}
