import NarrationModel

/// Finds the sentence that a place in a page is in, and shows the words around that place.
struct SentenceFinder {
    /// Words before and behind the place that are shown.
    private static let reach = 7

    private let utterances: [(start: Int, utterance: Utterance)]

    init(_ script: Script) {
        utterances = script.passages.flatMap(\.utterances).compactMap { utterance in
            utterance.words.first { !$0.isInserted }.map { ($0.source.lowerBound, utterance) }
        }.sorted { $0.0 < $1.0 }
    }

    /// The words around `source`, with `…` where the sentence goes on; nil when no sentence is there.
    func context(of source: SourceRange) -> String? {
        var (low, high) = (0, utterances.count)
        while low < high {
            let middle = (low + high) / 2
            if utterances[middle].start <= source.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let words = utterances[low - 1].utterance.words
        guard let place = words.firstIndex(where: { $0.source.overlaps(source) }) else { return nil }
        let shown = max(0, place - Self.reach)..<min(words.count, place + Self.reach + 1)
        let text = words[shown].map(\.text).joined(separator: " ")
        return (shown.lowerBound > 0 ? "… " : "") + text + (shown.upperBound < words.count ? " …" : "")
    }
}
