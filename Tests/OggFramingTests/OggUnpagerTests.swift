import OggFraming
import Testing

@Suite struct OggUnpagerTests {
    /// The packets of a file that is handed over in pieces of `pieceSize` bytes.
    private func packets(of file: [UInt8], pieceSize: Int = 4096) throws -> [OggPacket] {
        var unpager = OggUnpager()
        var packets: [OggPacket] = []
        for start in stride(from: 0, to: file.count, by: pieceSize) {
            packets += try unpager.append(Array(file[start..<min(start + pieceSize, file.count)]))
        }
        try unpager.finish()
        return packets
    }

    private func code(of file: [UInt8]) -> OggError.Code? {
        #expect(throws: OggError.self) { try packets(of: file) }?.code
    }

    @Test(arguments: [1, 7, 255, 4096, 1 << 20])
    func `packets come back whole, whatever the pieces are`(pieceSize: Int) throws {
        let sent = OggPagerTests.packets(130, size: 300)
        let header = [UInt8](repeating: 5, count: 70_000)
        let read = try packets(of: OggPagerTests.file(sent, header: header), pieceSize: pieceSize)
        #expect(read.map(\.bytes) == [header] + sent.map(\.bytes))
        #expect(read.compactMap(\.granulePosition) == [0, 48_000, 96_000, 124_800])
    }

    @Test(arguments: [0, 1, 254, 255, 256, 510, 65_025, 65_026])
    func `a packet of any length comes back`(length: Int) throws {
        let packet = OggPacket([UInt8](repeating: 3, count: length), granulePosition: 960)
        #expect(
            try packets(of: OggPagerTests.file([packet])).map(\.bytes) == [Array("head".utf8), packet.bytes])
    }

    @Test func `a changed byte is found`() throws {
        var file = try OggPagerTests.file(OggPagerTests.packets(120))
        file[file.count / 2] ^= 1
        #expect(code(of: file) == .damagedStream)
    }

    @Test func `a missing page is found`() throws {
        let file = try OggPagerTests.file(OggPagerTests.packets(120))
        let pages = try #require(PageHeader.all(of: file))
        let start = pages[0].byteCount
        #expect(code(of: Array(file[..<start] + file[(start + pages[1].byteCount)...])) == .damagedStream)
    }

    @Test(arguments: [1, 700, 3500])
    func `a file that breaks off is found`(missing: Int) throws {
        let file = try OggPagerTests.file(OggPagerTests.packets(120))
        #expect(code(of: file.dropLast(missing)) == .damagedStream)
        #expect(code(of: []) == .damagedStream)
    }

    @Test func `bytes that are no pages are found`() throws {
        let file = try OggPagerTests.file(OggPagerTests.packets(20))
        #expect(code(of: Array("junk".utf8) + file) == .damagedStream)
        #expect(code(of: file + Array("junk".utf8)) == .damagedStream)
        let pages = try #require(PageHeader.all(of: file))
        #expect(code(of: Array(file.dropFirst(pages[0].byteCount))) == .damagedStream)
    }

    @Test func `a second stream is refused`() throws {
        let first = try OggPagerTests.file(OggPagerTests.packets(20), serial: 1)
        let second = try OggPagerTests.file(OggPagerTests.packets(20), serial: 2)
        #expect(code(of: first + second) == .unsupportedStream)
        let pages = try #require(PageHeader.all(of: first))
        #expect(code(of: Array(first[..<pages[0].byteCount]) + second) == .unsupportedStream)
    }

    @Test func `a packet without end is refused`() throws {
        var pager = OggPager(serial: 1, pageLength: 0)
        let file = try pager.headers([[UInt8](repeating: 0, count: OggUnpager.longestPacket + 1_000_000)])
        var unpager = OggUnpager()
        let error = #expect(throws: OggError.self) {
            for start in stride(from: 0, to: file.count, by: 1 << 16) {
                _ = try unpager.append(Array(file[start..<min(start + 1 << 16, file.count)]))
            }
        }
        #expect(error?.code == .unsupportedStream)
    }
}
