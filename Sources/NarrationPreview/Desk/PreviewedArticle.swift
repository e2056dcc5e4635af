import NarrationModel
import NarrationPipeline

/// An article, and the rows that show it: passages and omissions in the page's order.
struct PreviewedArticle: Sendable {
    /// What a row stands for.
    enum Row: Sendable {
        case passage(PreparedPassage, key: PassageKey)
        case omission(Omission, isOfReading: Bool, passage: Int?)
    }

    let prepared: PreparedArticle

    /// The rows in order; a row's id is its number.
    let rows: [Row]

    /// - Parameters:
    ///   - prepared: The article.
    ///   - omissions: What reading left out of its part of the page.
    ///   - loudness: How loud its file is to be.
    init(_ prepared: PreparedArticle, leftOut omissions: [Omission], loudness: LoudnessTarget) {
        self.prepared = prepared
        var waiting = (omissions.map { ($0, true) } + prepared.omissions.map { ($0, false) })
            .sorted { $0.0.source.lowerBound < $1.0.source.lowerBound }[...]
        var rows: [Row] = []
        for passage in prepared.passages {
            let place = passage.place
            while let (omission, isOfReading) = waiting.first, let place,
                omission.source.lowerBound < place.lowerBound
            {
                rows.append(.omission(omission, isOfReading: isOfReading, passage: nil))
                waiting.removeFirst()
            }
            let number = rows.count
            rows.append(
                .passage(passage, key: PassageKey(passage.passage, by: prepared.voice, loudness: loudness)))
            while let (omission, isOfReading) = waiting.first, let place,
                omission.source.lowerBound < place.upperBound
            {
                rows.append(.omission(omission, isOfReading: isOfReading, passage: number))
                waiting.removeFirst()
            }
        }
        for (omission, isOfReading) in waiting {
            rows.append(.omission(omission, isOfReading: isOfReading, passage: nil))
        }
        self.rows = rows
    }

    /// The keys of the passages in order.
    var keys: [String] {
        rows.compactMap { row in if case .passage(_, let key) = row { key.text } else { nil } }
    }

    /// How many words of the page are not said.
    var omittedWordCount: Int {
        rows.reduce(0) { count, row in
            if case .omission(let omission, _, _) = row { count + omission.wordCount } else { count }
        }
    }

    /// The passage with an id.
    func passage(_ id: String) throws(PreviewError) -> PreparedPassage {
        guard let number = Int(id), rows.indices.contains(number),
            case .passage(let passage, _) = rows[number]
        else { throw .noRow(id) }
        return passage
    }

    /// The block of the article that a passage says; nil for what narrate puts in.
    func block(of passage: PreparedPassage) -> Block? {
        guard let place = passage.place else { return nil }
        return prepared.article.blocks.first { $0.text.sourceRange.overlaps(place) }
    }
}

extension PreparedPassage {
    /// Where its words stand on the page; nil for words that narrate puts in.
    var place: SourceRange? {
        let words = passage.utterances.lazy.flatMap(\.words).filter { !$0.isInserted }.map(\.source)
        guard let first = words.first else { return nil }
        return words.reduce(first) { $0.union($1) }
    }
}
