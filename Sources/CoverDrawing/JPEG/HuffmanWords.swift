/// The words of the two codes of a component, ready to be written: for each symbol the word above its length in the lowest byte.
final class HuffmanWords {
    /// For the first coefficient of a block.
    let start: UnsafePointer<UInt32>

    /// For the others.
    let rest: UnsafePointer<UInt32>

    private let words = UnsafeMutablePointer<UInt32>.allocate(capacity: 512)

    init(start: HuffmanCode, rest: HuffmanCode) {
        words.initialize(repeating: 0, count: 512)
        Self.assign(start, words)
        Self.assign(rest, words + 256)
        self.start = UnsafePointer(words)
        self.rest = UnsafePointer(words + 256)
    }

    deinit {
        words.deallocate()
    }

    static func word(bits: UInt32, length: UInt32) -> UInt32 { bits << 8 | length }

    /// Counts the words up through their lengths (ITU T.81, C.2).
    private static func assign(_ code: HuffmanCode, _ words: UnsafeMutablePointer<UInt32>) {
        var (bits, place) = (UInt32(0), 0)
        for (index, count) in code.counts.enumerated() {
            for _ in 0..<count {
                words[Int(code.symbols[place])] = word(bits: bits, length: UInt32(index + 1))
                bits += 1
                place += 1
            }
            bits <<= 1
        }
    }
}
