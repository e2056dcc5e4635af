internal import NarrationModel

/// A page's bytes without what need not be parsed, and the places that they have on the page.
struct ReducedPage {
    let bytes: [UInt8]

    /// Where each kept stretch begins among ``bytes``, and where on the page.
    private let starts: [Int]
    private let sources: [Int]

    /// `page` without `superfluous`, which are in order and do not overlap.
    init(_ page: UnsafeBufferPointer<UInt8>, without superfluous: [Range<Int>]) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var sources: [Int] = []
        bytes.reserveCapacity(page.count - superfluous.reduce(0) { $0 + $1.count })
        var next = 0
        for stretch in superfluous + [page.count..<page.count] where stretch.lowerBound >= next {
            if stretch.lowerBound > next || starts.isEmpty {
                starts.append(bytes.count)
                sources.append(next)
                bytes += page[next..<stretch.lowerBound]
            }
            next = stretch.upperBound
        }
        (self.bytes, self.starts, self.sources) = (bytes, starts, sources)
    }

    /// Where the byte at `offset` stands on the page; behind the last byte, the place behind it.
    private func source(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? offset : sources[low - 1] + offset - starts[low - 1]
    }

    /// Where the bytes in `range` stand on the page; for an empty range the place where it stands.
    func source(of range: Range<Int>) -> SourceRange {
        let lower = source(of: range.lowerBound)
        return SourceRange(lower, range.isEmpty ? lower : source(of: range.upperBound - 1) + 1)
    }
}
