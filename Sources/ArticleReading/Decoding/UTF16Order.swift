/// In which order UTF-16 has the two bytes of a code unit.
enum UTF16Order: Sendable {
    case bigEndian
    case littleEndian

    /// How many code units are looked at, and the fewest that tell anything.
    private static let sampleLength = 512
    private static let leastLength = 8

    /// The order of unmarked UTF-16: a quarter or more of one half of the bytes is zero, and none of the other.
    init?(_ bytes: [UInt8]) {
        var zeros = [0, 0]
        let count = min(bytes.count / 2, Self.sampleLength)
        guard count >= Self.leastLength else { return nil }
        for index in 0..<count * 2 where bytes[index] == 0 { zeros[index % 2] += 1 }
        switch (zeros[0] * 4 >= count, zeros[1] * 4 >= count) {
        case (true, false) where zeros[1] == 0: self = .bigEndian
        case (false, true) where zeros[0] == 0: self = .littleEndian
        default: return nil
        }
    }

    /// The text in `bytes`, or nil when too much of it is damaged; a last odd byte is left out.
    func text(of bytes: ArraySlice<UInt8>) -> String? {
        let low = self == .littleEndian ? 0 : 1
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
        }
        let text = String(decoding: units, as: UTF16.self)
        return Damage(text).isRare ? text : nil
    }
}
