import NarrationModel
package import NarrationPipeline

/// Two voices saying the same passages, equally loud.
package struct VoiceComparison: Sendable {
    /// What one voice makes of a passage.
    package struct Side: Sendable {
        package var voice: String

        /// What is said, in ordinary spelling.
        package var spoken: String
        package var heard: HeardPassage
    }

    /// A passage as each voice says it.
    package struct Pair: Sendable {
        package var sides: [Side]

        /// Whether the voices say other words, as where one says dates in another order.
        package var differs: Bool { sides.first?.spoken != sides.last?.spoken }
    }

    package let pairs: [Pair]

    /// The seconds that each voice takes, in the voices' order.
    package var seconds: [Double] {
        let count = pairs.first?.sides.count ?? 0
        return (0..<count).map { side in pairs.reduce(0) { $0 + $1.sides[side].heard.seconds } }
    }
}

extension PreviewDesk {
    /// The passages of an article as two voices say them.
    ///
    /// - Parameters:
    ///   - id: The article.
    ///   - sides: The voices and their settings.
    ///   - format: How the sound is encoded.
    ///   - limit: The most passages.
    /// - Returns: The passages in order.
    /// - Throws: ``PreviewError``.
    package func comparison(
        of id: String, _ sides: [ComparisonSide], as format: PreviewFormat, limit: Int
    ) async throws(PreviewError) -> VoiceComparison {
        let article = try reading.article(id)
        var pairs: [VoiceComparison.Pair] = []
        for (number, row) in article.rows.enumerated() {
            guard pairs.count < limit, case .passage(let passage, _) = row,
                !passage.passage.utterances.isEmpty
            else { continue }
            let compared = try await compare(sides, article: id, row: "\(number)", sentence: nil)
            var pair = VoiceComparison.Pair(sides: [])
            for side in compared.sides {
                pair.sides.append(
                    .init(
                        voice: side.voice, spoken: side.spoken, heard: try await heard(side.key, as: format)))
            }
            pairs.append(pair)
        }
        return VoiceComparison(pairs: pairs)
    }
}
