internal import Glibc

/// Sets a headline as large as its space allows.
struct HeadlineFitter {
    /// The space in pixels.
    let width: Double
    let height: Double

    /// The sizes to choose from, in pixels, from small to large; few, so that fonts are loaded once for each.
    private let sizes: [Double]

    /// The number of the size under which a word is rather broken than the letters made smaller.
    private static let comfortable = 8

    /// A fitter for a cover of `side` pixels.
    init(width: Double, height: Double, side: Double) {
        self.width = width
        self.height = height
        sizes = (0..<20).map { (side * 0.034 * pow(1.075, Double($0))).rounded() }
    }

    /// Chooses the size and the width of `block`.
    ///
    /// Words are kept whole as long as that leaves the letters large; the smallest letters are cut off where they do not fit.
    func fit(_ block: TextBlock) {
        block.width = width
        block.breakBetweenWords()
        let whole = largest(of: sizes[...], for: block)
        if let whole, whole >= sizes[Self.comfortable] {
            block.size = whole
            balance(block)
        } else {
            breakWords(of: block)
        }
    }

    private func breakWords(of block: TextBlock) {
        block.breakInWords()
        let size = largest(of: sizes[...Self.comfortable], for: block)
        block.size = size ?? sizes[0]
        if size == nil { block.cut(toHeight: height) }
    }

    /// The largest size at which all lines fit; nil when none is small enough.
    private func largest(of sizes: ArraySlice<Double>, for block: TextBlock) -> Double? {
        var (low, high) = (0, sizes.count)
        while low < high {
            let middle = (low + high) / 2
            block.size = sizes[middle]
            if fits(block) { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? sizes[low - 1] : nil
    }

    private func fits(_ block: TextBlock) -> Bool {
        let (extent, ink) = (block.extent, block.ink)
        return extent.width <= width && ink.width <= width && extent.height <= height
    }

    /// Narrows the lines as far as their number allows, so that the last is not left with a single word.
    private func balance(_ block: TextBlock) {
        let count = block.lineCount
        guard count > 1 else { return }
        var (low, high) = (width * 0.5, width)
        for _ in 0..<5 {
            block.width = (low + high) / 2
            if block.lineCount == count, block.ink.width <= block.width {
                high = block.width
            } else {
                low = block.width
            }
        }
        block.width = high
    }
}
