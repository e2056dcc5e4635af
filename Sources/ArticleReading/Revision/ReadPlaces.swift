import NarrationModel

/// The places of the page that rules left out and that are read after all.
struct ReadPlaces {
    /// In the page's order, as omissions are.
    private var ranges: [SourceRange] = []

    /// Takes a place that stands on the page behind all others.
    mutating func insert(_ source: SourceRange) { ranges.append(source) }

    /// Whether the block is no more than the notice that one of the places is left out.
    func areAnnounced(by block: Block) -> Bool {
        guard block.role == .announcement else { return false }
        let offset = block.text.sourceRange.lowerBound
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound > offset { high = middle } else { low = middle + 1 }
        }
        return low > 0 && offset < ranges[low - 1].upperBound
    }
}
