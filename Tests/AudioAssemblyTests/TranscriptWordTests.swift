import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// No format loses a word, and no time leaves its cue or the audio.
@Suite struct TranscriptWordTests {
    private let rate = 22_050.0

    /// A cue whose words have these times in milliseconds.
    private func episode(
        _ text: String, from start: Int, to end: Int, words: [(String, Int, Int)]
    ) -> Episode {
        func frames(_ start: Int, _ end: Int) -> FrameRange {
            FrameRange(start: start * 22_050 / 1000, end: end * 22_050 / 1000)
        }
        let timings = words.map { word, start, end in
            WordTiming(
                word: WrittenWord(text: word, source: SourceRange(0, 1)), frames: frames(start, end))
        }
        let cue = Cue(
            role: .paragraph, passage: 0, text: text, source: SourceRange(0, text.utf8.count),
            frames: frames(start, end), words: timings)
        return Episode(
            tags: FinishedFile.tags, sampleRate: 22_050, frameCount: 1_000_000,
            chapters: [Chapter(title: "One", frames: FrameRange(start: 0, end: 1_000_000))], cues: [cue],
            loudness: Loudness(integrated: nil, samplePeak: nil))
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `every format has the episode's words in their order`(fixture: FixtureFolder) throws {
        let episode = try fixture.episode()
        let words = episode.spokenWords
        for document in [
            try WebVTT.document(for: episode), try WordsVTT.document(for: episode),
            try SRT.document(for: episode),
        ] {
            let cues = ReadSubtitle.all(in: document)
            #expect(cues.flatMap(\.text.wordsOfCue) == words)
            for (cue, next) in zip(cues, cues.dropFirst()) {
                #expect(cue.times.upperBound <= next.times.lowerBound)
            }
            for cue in cues { #expect(cue.times.lowerBound < cue.times.upperBound) }
            #expect(try #require(cues.last).times.upperBound <= Double(episode.frameCount) / rate)
        }
        let lyrics = try LRC.document(for: episode).split(separator: "\n").filter { $0.hasPrefix("[0") }
        #expect(lyrics.flatMap { String($0.drop { $0 != "]" }.dropFirst()).wordsOfCue } == words)
    }

    private struct Transcript: Decodable {
        struct Segment: Decodable {
            var startTime: Double
            var endTime: Double
            var body: String
        }
        var segments: [Segment]
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `the JSON transcript has a segment for each word, at its time`(fixture: FixtureFolder) throws {
        let episode = try fixture.episode()
        let document = Data(try TranscriptJSON.document(for: episode).utf8)
        let segments = try JSONDecoder().decode(Transcript.self, from: document).segments
        let words = episode.cues.list.flatMap(\.words)
        #expect(segments.count == words.count)
        for (segment, word) in zip(segments, words) {
            #expect(segment.body.wordsOfCue == [word.word.text])
            #expect(abs(segment.startTime - Double(word.frames.start) / rate) <= 0.001)
            #expect(abs(segment.endTime - Double(word.frames.end) / rate) <= 0.001)
        }
        let text = episode.cues.list.filter { !$0.words.isEmpty }.map(\.text).joined(separator: " ")
        #expect(segments.map(\.body).joined(separator: " ") == text)
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `word times increase inside their cue`(fixture: FixtureFolder) throws {
        let episode = try fixture.episode()
        let cues = ReadSubtitle.all(in: try WordsVTT.document(for: episode))
        var count = 0
        for cue in cues {
            let tags = cue.text.matches(of: /<([0-9:.]+)>/).map { String($0.1) }
            let times = try tags.map { try #require(ReadSubtitle.seconds($0)) }
            for (time, next) in zip([cue.times.lowerBound] + times, times) { #expect(time < next) }
            #expect((times.last ?? 0) < cue.times.upperBound)
            count += times.count
        }
        #expect(count == episode.spokenWords.count - cues.count)
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `lines are as short as their format asks`(fixture: FixtureFolder) throws {
        let episode = try fixture.episode()
        for (document, width, count) in [
            (try WebVTT.document(for: episode), 65, 99), (try SRT.document(for: episode), 32, 2),
        ] {
            for cue in ReadSubtitle.all(in: document) {
                #expect(cue.lines.count <= count)
                for line in cue.lines where line.contains(" ") {
                    let shown = line.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                        .replacing("&amp;", with: "&").replacing("\u{2060}", with: "")
                    #expect(shown.count <= width, "\(line)")
                }
            }
        }
    }

    @Test func `words that share a time, and times outside the cue, give no false times`() throws {
        let episode = episode(
            "It was 5 km wide.", from: 1000, to: 2000,
            words: [
                ("It", 900, 1200), ("was", 1200, 1400), ("5", 1400, 1900), ("km", 1400, 1900),
                ("wide", 2000, 2100),
            ])
        let text = ReadSubtitle.all(in: try WordsVTT.document(for: episode)).map(\.text)
        #expect(text == ["It <00:00:01.200>was <00:00:01.400>5 km wide."])
        let segments = try TranscriptJSON.document(for: episode)
        #expect(segments.contains(#"{"startTime": 1.000, "endTime": 1.200, "body": "It"}"#))
        #expect(segments.contains(#"{"startTime": 2.000, "endTime": 2.000, "body": "wide."}"#))
    }

    @Test func `words that are not spoken stand in the text without a time`() throws {
        let episode = episode(
            "Frost [1] in May [2] again", from: 0, to: 900,
            words: [("Frost", 0, 200), ("in", 300, 400), ("May", 500, 600), ("again", 700, 800)])
        let text = ReadSubtitle.all(in: try WordsVTT.document(for: episode)).map(\.text)
        #expect(text == ["Frost [1] <00:00:00.300>in <00:00:00.500>May [2] <00:00:00.700>again"])
        #expect(try TranscriptJSON.document(for: episode).contains(#""body": "May [2]"}"#))
    }

    @Test func `a long sentence of a moment is one subtitle`() throws {
        let words = (0..<40).map { _ in ("harbour", 0, 0) }
        let text = words.map(\.0).joined(separator: " ")
        let episode = episode(text, from: 0, to: 1, words: words)
        let subtitles = ReadSubtitle.all(in: try SRT.document(for: episode))
        #expect(subtitles.map(\.text) == [text])
    }

    @Test func `chapter lists go beyond a hundred hours`() throws {
        var episode = episode("One", from: 0, to: 100, words: [("One", 0, 100)])
        episode.chapters = [
            Chapter(title: "One\nof two", frames: FrameRange(start: 0, end: 360_001 * 22_050)),
            Chapter(title: "", frames: FrameRange(start: 360_001 * 22_050, end: 360_002 * 22_050)),
        ]
        #expect(try ChaptersText.document(for: episode) == "00:00:00 One of two\n100:00:01 Chapter 2\n")
    }
}
