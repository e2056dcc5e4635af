import NarrationModel
import Testing

@testable import PodcastFeed

@Suite struct CheckedValuesTests {
    @Test func `a UUID of version 5 is told from others`() {
        #expect(UUIDForm.isVersion5("917393e3-1b1e-5cef-ace4-edaa54e1f810"))
        #expect(!UUIDForm.isVersion5("917393e3-1b1e-4cef-ace4-edaa54e1f810"))
        #expect(!UUIDForm.isVersion5("917393E3-1B1E-5CEF-ACE4-EDAA54E1F810"))
    }

    @Test(arguments: [
        ("Tue, 05 Mar 2024 17:30:00 +0000", 1_709_659_800), ("Tue, 5 Mar 2024 19:30:00 +0200", 1_709_659_800),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("29 Feb 2024 00:00:00 -0530", 1_709_184_600),
    ])
    func `a date is a moment`(text: String, seconds: Int) {
        #expect(RFC2822Date(text)?.moment == Moment(seconds: seconds))
        #expect(RFC2822Date(text)?.hasRightWeekday == true)
    }

    @Test(arguments: [
        "2024-03-05", "Tue, 05 March 2024 17:30:00 +0000", "Tue, 05 Mar 2024 17:30:00",
        "Tue, 31 Feb 2024 17:30:00 GMT",
        "Tue, 05 Mar 24 17:30:00 GMT", "Tue, 05 Mar 2024 24:30:00 GMT", "Tue, 05 Mar 2024 17:30:00 EST", "",
    ])
    func `what is no date has no moment`(text: String) {
        #expect(RFC2822Date(text) == nil)
    }

    @Test func `a wrong weekday is seen`() {
        #expect(RFC2822Date("Mon, 05 Mar 2024 17:30:00 +0000")?.hasRightWeekday == false)
    }

    @Test func `chapters of a tag of version 2 4 are read in all its encodings`() {
        let titles: [(UInt8, [UInt8], String)] = [
            (0, [0x4F, 0xF8, 0], "O\u{F8}"), (1, [0xFF, 0xFE, 0x3D, 0xD8, 0x0A, 0xDE], "\u{1F60A}"),
            (2, [0x00, 0x4F], "O"), (3, Array("Ó".utf8), "Ó"),
        ]
        let frames = titles.enumerated().flatMap { index, title in
            Self.chapter(name: "c\(index)", start: UInt32(index * 1000), encoding: title.0, title: title.1)
        }
        let head = AudioHead(Self.tag(frames, version: 4) + [0xFF, 0xFB, 0x70, 0xC0])
        #expect(head.faults == [])
        #expect(head.chapters.map(\.title) == titles.map(\.2))
        #expect(head.chapters.map(\.start) == [0, 1000, 2000, 3000])
        #expect(head.sound?.sampleRate == 44_100)
        #expect(head.sound?.bitRate == 96)
        #expect(head.sound?.isMono == true)
    }

    @Test func `a tag that players cannot read is a fault`() {
        let frames = Self.chapter(
            name: String(repeating: "c", count: 101), start: 0, encoding: 0, title: [65])
        #expect(AudioHead(Self.tag(frames, version: 4)).faults.count == 1)
        var unsynchronized = Self.tag(frames, version: 3)
        unsynchronized[5] = 0x80
        #expect(AudioHead(unsynchronized).faults.count == 1)
        #expect(AudioHead([0xFF, 0xFB, 0x90, 0xC0]).faults.count == 1)
        #expect(AudioHead(Array("ID3".utf8)).faults.count == 1)
    }

    @Test(arguments: [(3, [0, 0, 0, 134]), (4, [0, 0, 1, 10])] as [(UInt8, [UInt8])])
    func `an extended header is passed over by the size that its version writes`(
        version: UInt8, size: [UInt8]
    ) {
        // 134 bytes behind the size in version 2.3, 138 with it in 2.4, where a byte of a size has seven bits.
        let header = size + [UInt8](repeating: 0, count: 134)
        var tag = Self.tag(
            header + Self.chapter(name: "c", start: 7, encoding: 0, title: [0x41]), version: version)
        tag[5] = 0x40
        #expect(AudioHead(tag).chapters == [ChapterMark(start: 7, title: "A")])
    }

    @Test func `no tag that is cut off anywhere stops the reading`() {
        let whole = Self.tag(
            Self.chapter(name: "c", start: 7, encoding: 1, title: [0xFF, 0xFE, 0x41, 0]), version: 3)
        for count in whole.indices { _ = AudioHead(Array(whole[..<count])) }
        #expect(AudioHead(whole).chapters == [ChapterMark(start: 7, title: "A")])
    }

    @Test func `chapters are found in a description with tags, brackets and dashes`() {
        let notes = DescriptionText(
            "<p>Read by machine.</p><ul><li>00:00:00 Opening</li><li>(1:05) - A &amp; B</li></ul>[01:02:03] <b>End</b><br/>10 things"
        )
        #expect(
            notes.chapters == [
                ChapterMark(start: 0, title: "Opening"), ChapterMark(start: 65_000, title: "A & B"),
                ChapterMark(start: 3_723_000, title: "End"),
            ])
        #expect(notes.contains("Read by  machine."))
    }

    @Test func `sound that Apple does not advise is noted`() {
        var episode = CheckedEpisode(document: "feed.xml", item: Self.item(), base: nil)
        // MPEG-2, 22,050 Hz, 64 kb/s, mono.
        episode.audio = AudioHead(Self.tag([], version: 3) + [0xFF, 0xF3, 0x80, 0xC0])
        #expect(AudioEncodingAdvice().faults(in: episode).count == 1)
        episode.audio = AudioHead(Self.tag([], version: 3) + [0xFF, 0xFB, 0x70, 0xC0])
        #expect(AudioEncodingAdvice().faults(in: episode).isEmpty)
    }

    @Test func `an item whose transcripts Apple cannot read is noted`() {
        let feed = { (type: String) in
            CheckedFeed(
                name: "feed.xml",
                bytes: Array(
                    """
                    <rss xmlns:p="https://podcastindex.org/namespace/1.0"><channel><item>
                    <p:transcript url="https://example.org/a" type="\(type)"/></item></channel></rss>
                    """.utf8))
        }
        #expect(TranscriptForApple().faults(in: feed("application/json")).map(\.line) == [1])
        #expect(TranscriptForApple().faults(in: feed("text/vtt")).isEmpty)
    }

    private static func item() -> CheckedElement {
        CheckedElement(
            name: "item", writtenName: "item", namespace: nil, attributes: [:], text: "", children: [],
            line: 1)
    }

    private static func tag(_ frames: [UInt8], version: UInt8) -> [UInt8] {
        let size = frames.count
        let synchsafe = [21, 14, 7, 0].map { UInt8(size >> $0 & 0x7F) }
        return Array("ID3".utf8) + [version, 0, 0] + synchsafe + frames
    }

    private static func chapter(name: String, start: UInt32, encoding: UInt8, title: [UInt8]) -> [UInt8] {
        let number = { (value: UInt32) in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
        let frame = { (name: String, content: [UInt8]) in
            // Sizes below 128 are the same in both versions; longer ones here are not used by version 2.4's reader alone.
            Array(name.utf8) + [0, 0, UInt8(content.count >> 7), UInt8(content.count & 0x7F), 0, 0] + content
        }
        let content =
            Array(name.utf8) + [0] + number(start) + number(start + 1) + number(.max) + number(.max)
            + frame("TIT2", [encoding] + title)
        return frame("CHAP", content)
    }
}
