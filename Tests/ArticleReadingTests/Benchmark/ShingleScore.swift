/// How well a text has the runs of four words of another, and so their order.
struct ShingleScore {
    let precision: Double
    let recall: Double

    /// The harmonic mean of precision and recall.
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    private static let length = 4

    init(of text: String, against truth: String) {
        let shingles = Self.shingles(of: text)
        let wanted = Self.shingles(of: truth)
        let common = Double(
            BenchmarkWords.common(BenchmarkWords.counts(of: shingles), BenchmarkWords.counts(of: wanted)))
        precision = shingles.isEmpty ? 0 : common / Double(shingles.count)
        recall = wanted.isEmpty ? 0 : common / Double(wanted.count)
    }

    private static func shingles(of text: String) -> [ArraySlice<String>] {
        let words = BenchmarkWords.words(of: text)
        guard words.count >= length else { return words.isEmpty ? [] : [words[...]] }
        return (0...words.count - length).map { words[$0..<$0 + length] }
    }
}
