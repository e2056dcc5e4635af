import NarrationPipeline

extension VoiceComparison {
    /// The comparison for people: where the voices say other words, and how long each takes.
    package var text: String {
        var text = ""
        for pair in pairs where pair.differs {
            for side in pair.sides { text += "\(side.voice): \(side.spoken)\n" }
            text += "\n"
        }
        let names = pairs.first?.sides.map(\.voice) ?? []
        let rows = zip(names, seconds).map { name, seconds in
            [name, CountText.clock(seconds), loudness(of: name)]
        }
        let count = pairs.count { $0.differs }
        let difference =
            count == 0 ? "both say the same words" : "other words in \(count) of \(pairs.count) passages"
        return text + TextTable.document(rows) + difference + "\n"
    }

    /// The mean of the passages' loudness.
    private func loudness(of voice: String) -> String {
        let levels = pairs.flatMap(\.sides).filter { $0.voice == voice }.compactMap(\.loudness)
        guard !levels.isEmpty else { return "" }
        let tenths = Int((levels.reduce(0, +) / Double(levels.count) * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10) LUFS"
    }
}
