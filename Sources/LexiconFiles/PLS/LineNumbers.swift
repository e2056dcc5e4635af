/// The lines of a text by UTF-8 offset.
struct LineNumbers {
    /// The offsets behind line breaks.
    private let starts: [Int]

    init(_ text: String) {
        var starts: [Int] = []
        for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        self.starts = starts
    }

    /// The line that `offset` is in, counted from 1.
    func line(at offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low + 1
    }
}
