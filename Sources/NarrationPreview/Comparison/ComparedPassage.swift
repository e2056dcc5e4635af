package import NarrationPipeline

/// A passage as one of the compared voices says it.
package struct ComparedPassage: Sendable {
    package var voice: String

    /// What is said, in ordinary spelling.
    package var spoken: String
    package var heard: HeardPassage
}

extension PreviewDesk {
    /// A passage as each of `sides` says it, equally loud, as samples.
    ///
    /// - Throws: ``PreviewError``.
    package func heard(
        at place: PassagePlace, by sides: [ComparisonSide]
    ) async throws(PreviewError) -> [ComparedPassage] {
        let compared = try await compare(sides, article: place.article, row: place.row, sentence: nil)
        try await speak(compared.sides.map(\.key), as: .wav)
        var passages: [ComparedPassage] = []
        for side in compared.sides {
            passages.append(
                ComparedPassage(
                    voice: side.voice, spoken: side.spoken, heard: try await heard(side.key, as: .wav)))
        }
        return passages
    }
}
