import NarrationModel

extension Utterance {
    /// The utterance without what is said in other languages, and the written words that are lost with it; nil when nothing
    /// or everything is in another language.
    func withoutOtherLanguages() -> (rest: Utterance, lost: [WrittenWord])? {
        var kept = tokens.filter { $0.delivery.language == nil }
        guard !kept.isEmpty, kept.count < tokens.count else { return nil }
        let said = kept.reduce(into: Set<Int>()) { $0.formUnion($1.words) }
        let places = words.indices.reduce(into: [0]) {
            $0.append(($0.last ?? 0) + (said.contains($1) ? 1 : 0))
        }
        for index in kept.indices {
            let words = kept[index].words
            kept[index].words = places[words.lowerBound]..<places[words.upperBound]
        }
        kept[kept.count - 1].punctuation = tokens[tokens.count - 1].punctuation
        let rest = Utterance(
            written: written, words: words.indices.filter(said.contains).map { words[$0] }, tokens: kept)
        return (rest, words.indices.filter { !said.contains($0) }.map { words[$0] })
    }
}
