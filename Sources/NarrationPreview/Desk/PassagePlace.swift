import NarrationModel
import NarrationPipeline

/// Where a passage stands.
package struct PassagePlace: Hashable, Sendable {
    /// The id of its article.
    package var article: String

    /// The id of its row.
    package var row: String
}

extension PreviewDesk {
    /// Where words are said, in all articles, in order.
    package var spokenPlaces: [PassagePlace] {
        reading.articles.enumerated().flatMap { index, article in
            article.rows.enumerated().compactMap { number, row in
                guard case .passage(let passage, _) = row, !passage.passage.utterances.isEmpty else {
                    return nil
                }
                return PassagePlace(article: "\(index + 1)", row: "\(number)")
            }
        }
    }
}
