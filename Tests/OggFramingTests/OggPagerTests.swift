import OggFraming
import Testing

@Suite struct OggPagerTests {
    /// Audio packets of 960 samples each, all different.
    static func packets(_ count: Int, size: Int = 60) -> [OggPacket] {
        (0..<count).map { index in
            let bytes = (0..<size + index % 7).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ index) }
            return OggPacket(bytes, granulePosition: Int64(index + 1) * 960)
        }
    }

    /// A file of one header packet and the given packets, with about a second a page.
    static func file(
        _ packets: [OggPacket], serial: UInt32 = 7, header: [UInt8] = Array("head".utf8), end: Int64? = nil
    ) throws -> [UInt8] {
        var pager = OggPager(serial: serial, pageLength: 48_000)
        var bytes = try pager.headers([header])
        for packet in packets { bytes += try pager.append(packet) }
        return bytes + (try pager.finish(at: end))
    }

    @Test func `a page holds a second and the last one ends the stream`() throws {
        let pages = try #require(PageHeader.all(of: try Self.file(Self.packets(120), serial: 0xDEAD_BEEF)))
        #expect(pages.map(\.granulePosition) == [0, 48_000, 96_000, 115_200])
        #expect(pages.map(\.packetEnds) == [1, 50, 50, 20])
        #expect(pages.map(\.number) == [0, 1, 2, 3])
        #expect(pages.map(\.isFirst) == [true, false, false, false])
        #expect(pages.map(\.isLast) == [false, false, false, true])
        #expect(pages.allSatisfy { $0.serial == 0xDEAD_BEEF && !$0.isContinued })
    }

    @Test(arguments: [49, 50, 51, 100])
    func `the last page is never empty`(count: Int) throws {
        let pages = try #require(PageHeader.all(of: try Self.file(Self.packets(count))))
        #expect(pages.last?.isLast == true)
        #expect(pages.last?.packetEnds == (count % 50 == 0 ? 50 : count % 50))
    }

    @Test func `the end can lie before the last packet's`() throws {
        let pages = try #require(PageHeader.all(of: try Self.file(Self.packets(60), end: 57_001)))
        #expect(pages.last?.granulePosition == 57_001)
    }

    @Test func `header packets share no page with others and may take several`() throws {
        var pager = OggPager(serial: 1, pageLength: 48_000)
        let long = [UInt8](repeating: 9, count: 200_000)
        let first = try pager.headers([[1]])
        let second = try pager.headers([long, [2, 3]])
        let audio = try pager.append(OggPacket([4], granulePosition: 960)) + pager.finish()
        #expect(try #require(PageHeader.all(of: first)).map(\.packetEnds) == [1])
        let pages = try #require(PageHeader.all(of: second))
        #expect(pages.map(\.packetEnds) == [0, 0, 0, 2])
        #expect(pages.map(\.granulePosition) == [-1, -1, -1, 0])
        #expect(pages.map(\.isContinued) == [false, true, true, true])
        #expect(try #require(PageHeader.all(of: audio)).map(\.number) == [5])
    }

    @Test func `without a page length every known end is a page's end`() throws {
        var pager = OggPager(serial: 1, pageLength: 0)
        var bytes = try pager.headers([[0]])
        let ends: [Int64?] = [nil, 100, nil, nil, 300, 400]
        for (index, end) in ends.enumerated() {
            bytes += try pager.append(OggPacket([UInt8(index)], granulePosition: end))
        }
        bytes += try pager.finish()
        let pages = try #require(PageHeader.all(of: bytes))
        #expect(pages.map(\.granulePosition) == [0, 100, 300, 400])
        #expect(pages.map(\.packetEnds) == [1, 2, 3, 1])
    }

    @Test func `equal packets give equal pages, and a copy goes on by itself`() throws {
        var pager = OggPager(serial: 1, pageLength: 48_000)
        for packet in Self.packets(70) { _ = try pager.append(packet) }
        var copy = pager
        let other = try copy.append(OggPacket([1, 2, 3], granulePosition: 68_160)) + copy.finish()
        let end = try pager.finish()
        #expect(other != end)
        #expect(try Self.file(Self.packets(70)) == Self.file(Self.packets(70)))
        #expect(try Self.file(Self.packets(70)).suffix(end.count - 27) != other.suffix(end.count - 27))
    }

    @Test func `a stream without packets has no pages`() throws {
        var pager = OggPager(serial: 1, pageLength: 0)
        #expect(try pager.finish().isEmpty)
    }
}
