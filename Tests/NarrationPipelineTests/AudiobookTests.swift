import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import NarrationPipeline

/// M4B files as ffmpeg makes them, read by ffprobe and by mutagen.
@Suite struct AudiobookTests {
    /// An episode of one second a chapter.
    private static func episode(_ titles: [String], tags: Tags) -> Episode {
        let length = 22_464
        return Episode(
            tags: tags, sampleRate: 22_050, frameCount: titles.count * length,
            chapters: titles.enumerated().map {
                Chapter(title: $1, frames: FrameRange(start: $0 * length, end: ($0 + 1) * length))
            }, cues: [], loudness: Loudness(integrated: nil, samplePeak: nil))
    }

    private static let tags = Tags(
        title: "Harbor reopens", artist: "Ada Verne", album: "The Daily Tide", date: "2024-03-05",
        language: "en-GB", sourceURL: "https://example.org/harbor?day=5&a=b;c#d", comment: "Größe: 5 €")

    /// Makes the file of silence and calls `body` with its path.
    private func withFile(_ episode: Episode, _ body: (URL) throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let output = try OutputFolder(path: folder.path)
            let samples = try output.begin("samples")
            defer { samples.abandon() }
            var spool = SampleSpool(file: samples, sampleRate: 22_050, encoding: 0)
            let silence = EncodedClip(payload: [UInt8](repeating: 0, count: episode.frameCount * 2))
            try spool.append(
                Clip(
                    encoded: [silence], frameCount: episode.frameCount, sampleRate: 22_050, words: [],
                    utterances: [], loudness: ClipLoudness(steps: [], samplePeak: 0, truePeak: 0)))
            let file = try output.begin("book.m4b")
            let book = AudiobookFile(
                settings: AudioFileSettings(.m4b), file: file, stem: "book", output: output)
            try await book.encode(spool, as: episode, with: FFmpeg())
            try file.finish()
            try body(folder.appending(path: "book.m4b"))
        }
    }

    @Test func `every tag and the cover are read`() async throws {
        let picture = [UInt8](try Data(contentsOf: Checkout.root.appending(path: "Artwork/cover.png")))
        var tags = Self.tags
        tags.cover = CoverImage(bytes: picture, mediaType: "image/png")
        try await withFile(Self.episode(["One"], tags: tags)) { url in
            let probe = try Probe(path: url.path)
            #expect(probe.tags["title"] == "Harbor reopens")
            #expect(probe.tags["artist"] == "Ada Verne")
            #expect(probe.tags["album"] == "The Daily Tide")
            #expect(probe.tags["date"] == "2024-03-05")
            #expect(probe.tags["language"] == "eng")
            #expect(probe.tags["comment"] == "Größe: 5 €")
            #expect(probe.tags["description"] == "https://example.org/harbor?day=5&a=b;c#d")
            #expect(probe.tags["media_type"] == "2")
            #expect(probe.tags["encoder"] == nil)
            #expect(probe.streams.filter { $0.codecType == "video" }.map(\.codecName) == ["png"])
            let read = try MutagenFile(path: url.path)
            #expect(
                read.tags == [
                    "title": "Harbor reopens", "artist": "Ada Verne", "album": "The Daily Tide",
                    "date": "2024-03-05", "comment": "Größe: 5 €",
                    "url": "https://example.org/harbor?day=5&a=b;c#d",
                ])
            #expect(read.pictures.map(\.size) == [picture.count])
            #expect(read.pictures.map(\.mime) == ["image/png"])
        }
    }

    @Test(arguments: [1, 255, 256, 300])
    func `ffprobe reads every chapter, and mutagen those that its list can count`(count: Int) async throws {
        let titles = (1...count).map { "Número \($0) – Кінець" }
        let episode = Self.episode(titles, tags: Self.tags)
        try await withFile(episode) { url in
            let probe = try Probe(path: url.path).chapters
            #expect(probe.map(\.title) == titles)
            let read = try MutagenFile(path: url.path).chapters
            let longestList = 255
            #expect(read.map(\.title) == Array(titles.prefix(longestList)))
            for (index, chapter) in episode.chapters.enumerated() {
                let start = Double(chapter.frames.start) / 22_050
                #expect(abs(probe[index].start - start) <= 0.001)
                if index < read.count { #expect(abs(read[index].start - start) <= 0.001) }
            }
        }
    }

    @Test func `titles cannot say anything to ffmpeg`() async throws {
        let titles = [
            "a=b;c#d\\e", "; no comment", "[CHAPTER]", "START=5", "Ends in \\", "next", "\\\\", "=", "ארץ 🚢",
            "%d.png", "-i /etc/passwd", "'quoted' \"twice\" $(id) `id`",
        ]
        var tags = Self.tags
        tags.title = "-y [STREAM] = \\"
        tags.artist = "artist=\\\\"
        let expected = titles.map { $0.hasSuffix("\\") ? $0 + " " : $0 }
        try await withFile(Self.episode(titles, tags: tags)) { url in
            #expect(try Probe(path: url.path).chapters.map(\.title) == expected)
            let read = try MutagenFile(path: url.path)
            #expect(read.chapters.map(\.title) == expected)
            #expect(read.tags["title"] == "-y [STREAM] = \\ ")
            #expect(read.tags["artist"] == "artist=\\\\ ")
            #expect(read.tags["album"] == "The Daily Tide")
        }
    }

    @Test func `the index stands before the audio`() async throws {
        try await withFile(Self.episode(["One", "Two"], tags: Self.tags)) { url in
            let bytes = try Data(contentsOf: url)
            let index = try #require(bytes.range(of: Data("moov".utf8)))
            let audio = try #require(bytes.range(of: Data("mdat".utf8)))
            #expect(index.lowerBound < audio.lowerBound)
        }
    }

    @Test func `the stated length is exact`() async throws {
        let episode = Self.episode(["One", "Two", "Three"], tags: Self.tags)
        try await withFile(episode) { url in
            let stated = try #require(Double(try Probe(path: url.path).format.duration))
            #expect(abs(stated - Double(episode.frameCount) / 22_050) < 0.001)
        }
    }
}
