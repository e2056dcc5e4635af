/// How many samples the packets of a Vorbis stream give ("Vorbis I specification", 1.3.2 and 4.2).
///
/// A packet says with its first bits which mode it has, and the mode whether its block is short or long. The modes stand
/// at the end of the setup header, behind tables that only a decoder can read; so they are read from there backwards.
struct VorbisBlocks {
    /// The samples of a short and of a long block.
    private let shortSize: Int
    private let longSize: Int

    /// For each mode whether its blocks are long.
    private let isLong: [Bool]

    /// Nil when the headers are not as Vorbis says.
    init?(identification: [UInt8], setup: [UInt8]) {
        guard identification.count == 30, let isLong = Self.modes(in: setup) else { return nil }
        shortSize = 1 << Int(identification[28] & 15)
        longSize = 1 << Int(identification[28] >> 4)
        self.isLong = isLong
    }

    /// The samples of the packet's block, of which neighbours share halves; nil when it is no audio packet.
    func blockSize(of packet: [UInt8]) -> Int? {
        let typeBits = 1
        let modeBits = Int.bitWidth - (isLong.count - 1).leadingZeroBitCount
        guard let first = packet.first, first & 1 == 0, typeBits + modeBits <= 8 else { return nil }
        let mode = Int(first >> typeBits) & (1 << modeBits - 1)
        guard mode < isLong.count else { return nil }
        return isLong[mode] ? longSize : shortSize
    }

    /// The samples between the middles of two neighbouring blocks: what the second packet gives.
    func sampleCount(of packet: [UInt8], after previous: [UInt8]) -> Int? {
        guard let size = blockSize(of: packet), let before = blockSize(of: previous) else { return nil }
        return (before + size) / 4
    }

    /// The modes of a setup header: a count in six bits, then for each mode 41 bits, then one bit that is set.
    private static func modes(in setup: [UInt8]) -> [Bool]? {
        let (countWidth, modeWidth, greatestCount) = (6, 41, 64)
        guard let last = setup.lastIndex(where: { $0 != 0 }) else { return nil }
        var offset = last * 8 + 7 - setup[last].leadingZeroBitCount
        var (modes, found): ([Bool], [Bool]?) = ([], nil)
        while offset >= modeWidth + countWidth, modes.count < greatestCount {
            offset -= modeWidth
            let windowAndTransform = bits(32, of: setup, at: offset + 1)
            guard windowAndTransform == 0, bits(8, of: setup, at: offset + 33) < 64 else { break }
            modes.insert(bits(1, of: setup, at: offset) == 1, at: 0)
            if bits(countWidth, of: setup, at: offset - countWidth) == modes.count - 1 { found = modes }
        }
        return found
    }

    /// A number of `width` bits, the lowest first, as Vorbis packs them.
    private static func bits(_ width: Int, of bytes: [UInt8], at offset: Int) -> Int {
        (0..<width).reduce(0) { number, index in
            let position = offset + index
            return number | Int(bytes[position / 8] >> UInt8(position % 8) & 1) << index
        }
    }
}
