/// How well a text has the words of another, whatever their order.
struct WordScore {
    let precision: Double
    let recall: Double

    /// The harmonic mean of precision and recall.
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    init(of text: String, against truth: String) {
        let words = BenchmarkWords.words(of: text)
        let wanted = BenchmarkWords.words(of: truth)
        let common = Double(
            BenchmarkWords.common(BenchmarkWords.counts(of: words), BenchmarkWords.counts(of: wanted)))
        precision = words.isEmpty ? 0 : common / Double(words.count)
        recall = wanted.isEmpty ? 0 : common / Double(wanted.count)
    }
}
