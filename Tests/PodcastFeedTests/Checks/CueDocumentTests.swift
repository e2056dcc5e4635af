import Testing

@testable import PodcastFeed

@Suite struct CueDocumentTests {
    private func webVTT(_ times: String, _ text: String = "Words") throws -> CueDocument {
        try #require(CueDocument(path: "a.vtt", bytes: Array("WEBVTT\n\n\(times)\n\(text)\n".utf8)))
    }

    private func subRip(_ times: String, _ text: String = "Words") throws -> CueDocument {
        try #require(CueDocument(path: "a.srt", bytes: Array("1\n\(times)\n\(text)\n".utf8)))
    }

    @Test func `times are read to the millisecond`() throws {
        let long = try webVTT("01:59:59.999 --> 100:00:00.000 align:start")
        #expect(long.faults == [] && long.cues.map(\.start) == [7_199_999])
        #expect(long.cues.map(\.end) == [360_000_000])
        #expect(try webVTT("59:59.000 --> 01:00:00.500").cues.map(\.start) == [3_599_000])
        #expect(try subRip("00:00:01,250 --> 00:00:02,000").cues.map(\.start) == [1250])
    }

    @Test(arguments: [
        "+0:00:01.000", "-1:00:01.000", "00:-1:01.000", "00:+1:01.000", "00:00:01.+10", "00:00:01.-10",
        "00:60:00.000", "00:00:60.000", "60:00.000", "00:99.000", "00:00:001.000", "0:00:01.000",
        "00:00:01.5",
        "00:00:01", "01.000", "00:00:01,000", "٠٠:٠٠:٠١.٠٠٠",
    ])
    func `what is no time of WebVTT is a fault`(time: String) throws {
        #expect(try webVTT("\(time) --> 99:00:00.000").faults.count == 1)
        #expect(try webVTT("00:00:00.000 --> \(time)").cues.isEmpty)
    }

    @Test(arguments: ["00:00:01.000", "00:01,000", "00:00:60,000", "00:60:00,000", "00:00:01,+10"])
    func `what is no time of SubRip is a fault`(time: String) throws {
        #expect(try subRip("\(time) --> 99:00:00,000").faults.count == 1)
    }

    @Test func `a reference is seen as one character in WebVTT`() throws {
        let times = "00:01.000 --> 00:02.000"
        #expect(try webVTT(times, "Fish &amp; chips &lt;3 &#8211;").longestLine == 17)
        #expect(try webVTT(times, "<i>R&amp;D</i> & co; A&B").longestLine == 13)
        #expect(try subRip("00:00:01,000 --> 00:00:02,000", "R&amp;D").longestLine == 7)
    }

    @Test func `a letter with its marks is seen as one`() throws {
        #expect(try webVTT("00:01.000 --> 00:02.000", "e\u{301}\u{302} 🇺🇦").longestLine == 3)
    }
}
