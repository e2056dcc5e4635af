import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// More than a day of audio in 400 chapters, made of one clip that is appended 3,200 times and never encoded again.
@Suite struct LongEpisodeTests {
    private static let clipCount = 3_200
    private static let clipsInChapter = 8

    /// A clip of 28.3 seconds; for MP3 a stand-in of one second's bytes, since headers know of the payload its size only.
    private struct Scene {
        let settings: AudioFileSettings
        let passage: Passage
        var clip: Clip

        init(_ format: AudioFormat) throws {
            settings = AudioFileSettings(format)
            var passages = TonePassages()
            passage = passages.passage(["The pier opens."], pauseAfter: Pause(milliseconds: 27_500))
            clip = try ToneClips(settings.clipEncoding).clip(for: passage)
            if format == .mp3 { clip.encoded[0].payload = Array(clip.encoded[0].payload.prefix(8_000)) }
        }

        var planned: [PlannedPassage] {
            (0..<LongEpisodeTests.clipCount).map { index in
                var passage = passage
                let isFirst = index.isMultiple(of: LongEpisodeTests.clipsInChapter)
                passage.chapterTitle = isFirst ? "Part \(index / LongEpisodeTests.clipsInChapter + 1)" : nil
                return PlannedPassage(passage)
            }
        }

        /// The episode, the final header, the tail, and how many bytes lie between them.
        func file() throws -> (episode: Episode, ending: FileEnding, byteCount: Int) {
            let planned = planned
            let plan = TimelineBuilder.plan(planned, sampleRate: 22_050, tags: FinishedFile.tags)
            var stream = try #require(try settings.stream(planned: plan))
            var timeline = TimelineBuilder(sampleRate: 22_050)
            var byteCount = 0
            for passage in planned {
                try timeline.append(passage, clip)
                byteCount += try stream.append(clip.encoded[0], frameCount: clip.frameCount).count
            }
            let episode = timeline.episode(tags: FinishedFile.tags)
            let size = stream.reservedHeader.count
            let ending = try stream.finish(episode)
            #expect(ending.header.count == size)
            return (episode, ending, byteCount)
        }
    }

    private static func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    @Test func `a WAV of more than a day has its sizes and its last cue points right`() throws {
        let (episode, ending, byteCount) = try Scene(.wav).file()
        #expect(episode.frameCount > 25 * 3600 * 22_050)
        #expect(episode.chapters.count == 400)
        #expect(byteCount == 2 * episode.frameCount)
        #expect(Self.littleEndian(ending.header.suffix(4)) == byteCount)
        #expect(
            Self.littleEndian(ending.header[4...]) == ending.header.count + byteCount + ending.tail.count - 8)
        let chunk = try #require(Data(ending.tail).range(of: Data("cue ".utf8))).lowerBound
        let lastCue = chunk + 12 + 24 * 399
        #expect(Self.littleEndian(ending.tail[(chunk + 8)...]) == 400)
        #expect(Self.littleEndian(ending.tail[(lastCue + 20)...]) == episode.chapters[399].frames.start)
    }

    @Test func `an MP3 of more than a day has 400 chapters, the last of them on the second day`() async throws
    {
        let scene = try Scene(.mp3)
        let (episode, ending, _) = try scene.file()
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "day.mp3")
            try Data(ending.header + scene.clip.encoded[0].payload + ending.tail).write(to: url)
            let chapters = try Probe(path: url.path).chapters
            #expect(chapters.count == 400)
            let start = try #require(chapters.last).start
            #expect(start > 86_400)
            #expect(abs(start - Double(episode.chapters[399].frames.start) / 22_050) < 0.002)
        }
        let info = try #require(
            ending.header.indices.last { ending.header[$0...].starts(with: Array("Info".utf8)) })
        let frames = ending.header[(info + 8)...].prefix(4).reduce(0) { $0 << 8 | Int($1) }
        #expect((0...2).contains(frames - episode.frameCount / 576 - 1))
    }

    @Test func `times behind the first day are written in full`() throws {
        let (episode, _, _) = try Scene(.wav).file()
        let last = try #require(
            try WebVTT.document(for: episode).split(separator: "\n").last { $0.contains("-->") })
        #expect(last.hasPrefix("25:"))
        let chapters = try ChaptersJSON.document(for: episode)
        let starts = chapters.matches(of: /"startTime": ([0-9.]+)/).compactMap { Double($0.1) }
        #expect(starts.count == 400 && starts == starts.sorted())
        #expect(try #require(starts.last) > 86_400)
    }

    @Test func `a WAV of more than 27 hours is refused and not cut`() throws {
        let scene = try Scene(.wav)
        let plan = TimelineBuilder.plan(scene.planned, sampleRate: 22_050, tags: FinishedFile.tags)
        var stream = try #require(try scene.settings.stream(planned: plan))
        let error = #expect(throws: AssemblyError.self) {
            for _ in 0..<3_600 {
                _ = try stream.append(scene.clip.encoded[0], frameCount: scene.clip.frameCount)
            }
        }
        #expect(error?.code == .fileTooLarge)
    }
}
