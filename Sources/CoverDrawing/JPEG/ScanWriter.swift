/// Writes the coded blocks of a JPEG, bit by bit.
///
/// Hundreds of thousands of words are written for a picture, so bytes and tables are reached by pointers.
final class ScanWriter {
    private var capacity: Int
    private var target: UnsafeMutablePointer<UInt8>
    private var length: Int

    /// Bits that are no whole byte yet are the lowest of these.
    private var bits: UInt64 = 0
    private var bitCount: UInt64 = 0

    /// More than any block takes, of whose 64 coefficients each is at most four bytes, all of them doubled.
    private static let longestBlock = 1 << 10

    /// A writer that goes on behind `header`.
    init(behind header: [UInt8], reserving capacity: Int) {
        self.capacity = header.count + capacity
        target = .allocate(capacity: self.capacity)
        length = header.count
        target.update(from: header, count: header.count)
    }

    deinit {
        target.deallocate()
    }

    /// Writes a block in which only the first coefficient is not zero, by its `difference` from that of the block before.
    func writeFlat(_ difference: Int32, _ code: HuffmanWords) {
        makeRoom()
        put(difference, behind: 0, in: code.start)
        put(code.rest[0])
    }

    /// Writes a block: the first coefficient as its `difference` from that of the block before, then the others in zigzag order
    /// (ITU T.81, F.1.2).
    ///
    /// `order` has the place of each among the `coefficients`.
    func write(
        _ coefficients: UnsafePointer<Int32>, _ order: UnsafePointer<UInt8>, difference: Int32,
        _ code: HuffmanWords
    ) {
        makeRoom()
        put(difference, behind: 0, in: code.start)
        var zeros: UInt32 = 0
        for place in 1..<64 {
            let value = coefficients[Int(order[place])]
            if value == 0 {
                zeros &+= 1
                continue
            }
            while zeros > 15 {
                put(code.rest[0xF0])
                zeros &-= 16
            }
            put(value, behind: zeros, in: code.rest)
            zeros = 0
        }
        if zeros > 0 { put(code.rest[0]) }
    }

    /// Fills the last byte with ones, marks the picture's end, and gives the whole file.
    func finish() -> [UInt8] {
        makeRoom()
        put(HuffmanWords.word(bits: 0x7F, length: 7))
        while bitCount >= 8 { putByte() }
        target[length] = 0xFF
        target[length + 1] = 0xD9
        return Array(UnsafeBufferPointer(start: target, count: length + 2))
    }

    private func makeRoom() {
        guard capacity - length < Self.longestBlock else { return }
        let longer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
        longer.update(from: target, count: length)
        target.deallocate()
        target = longer
        capacity *= 2
    }

    /// Puts the word for so many `zeros` and the length of `value`, and the value's bits: its own when it is above zero, else those
    /// of the value less one.
    @inline(__always)
    private func put(_ value: Int32, behind zeros: UInt32, in words: UnsafePointer<UInt32>) {
        let length = UInt32(32 &- value.magnitude.leadingZeroBitCount)
        let word = words[Int(zeros << 4 | length)]
        let own = UInt32(bitPattern: value &+ (value >> 31)) & ((1 << length) &- 1)
        bits = bits << UInt64(length &+ word & 0xFF) | UInt64(word >> 8) << UInt64(length) | UInt64(own)
        bitCount &+= UInt64(length &+ word & 0xFF)
        while bitCount >= 8 { putByte() }
    }

    @inline(__always)
    private func put(_ word: UInt32) {
        bits = bits << UInt64(word & 0xFF) | UInt64(word >> 8)
        bitCount &+= UInt64(word & 0xFF)
        while bitCount >= 8 { putByte() }
    }

    @inline(__always)
    private func putByte() {
        bitCount &-= 8
        let byte = UInt8(truncatingIfNeeded: bits >> bitCount)
        target[length] = byte
        length &+= 1
        // A byte of ones would begin a marker.
        if byte == 0xFF {
            target[length] = 0
            length &+= 1
        }
    }
}
