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
        var said: [KnownPassages.Known] = []
        for side in sides { said.append(try known(saying: passage, of: previewed.prepared, side)) }
        let loudness = try await loudness(of: said)
        var document = ComparisonDocument(sides: [])
        for (number, side) in sides.enumerated() {
            // What one voice is louder than the other depends on the words, so it is measured.
            if let wanted = loudness.first ?? nil, let own = loudness[number] {
                said[number].gain = wanted - own
            }
            document.sides.append(
                .init(
                    voice: side.voice, key: passages.add(said[number]),
                    rate: said[number].passage.prosody.rate, pitch: said[number].passage.prosody.pitch,
                    spoken: said[number].passage.utterances.map(\.spoken).joined(separator: " ")))
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

    /// How loud passages are as they are, in LUFS; as the files that will be heard, so that the first is spoken once.
    private func loudness(of said: [KnownPassages.Known]) async throws(PreviewError) -> [Double?] {
        let keys = said.map { passages.add($0) }
        try await speak(keys, as: .wav)
        var loudness: [Double?] = []
        for key in keys { loudness.append(try await heard(key, as: .wav).loudness) }
        return loudness
    }
}
