import NarrationTestSupport
import AudioAssembly
import Foundation
import NarrationModel
import Testing

@Suite struct DecodedTagTests {
    @Test func `an MP3 file has every tag`() async throws {
        let probe = try await FinishedFile(Sentences.passages(3)).probed()
        let tags = try #require(probe.format.tags)
        #expect(tags["title"] == "Harbor reopens after the storm")
        #expect(tags["artist"] == "Ada Verne")
        #expect(tags["album"] == "The Daily Tide")
        #expect(tags["date"] == "2024-03-05")
        #expect(tags["language"] == "eng")
        #expect(tags["comment"] == "Narrated by a synthetic voice")
    }

    @Test func `an MP3 file names its source page`() throws {
        let file = try FinishedFile(Sentences.passages(3))
        let url = "https://example.org/harbor?day=5"
        let link = Data("WOAS".utf8) + [0, 0, 0, UInt8(url.utf8.count), 0, 0] + Data(url.utf8)
        #expect(file.bytes.range(of: link) != nil)
    }

    @Test func `a WAV file has every tag`() async throws {
        let file = try FinishedFile(Sentences.passages(3), format: .wav)
        let tags = try #require(try await file.probed().format.tags)
        #expect(tags["title"] == "Harbor reopens after the storm")
        #expect(tags["artist"] == "Ada Verne")
        #expect(tags["album"] == "The Daily Tide")
        #expect(tags["date"] == "2024-03-05")
        #expect(tags["language"] == "eng")
        #expect(tags["comment"] == "Narrated by a synthetic voice")
        #expect(file.bytes.range(of: Data("https://example.org/harbor?day=5".utf8)) != nil)
    }

    @Test(arguments: FinishedFile.formats)
    func `tags in any script come back`(format: AudioFormat) async throws {
        let tags = Tags(
            title: "Zażółć “gęślą”", artist: "Олена Ліщина", album: "Ödön & Co", language: "uk",
            sourceURL: "https://example.org/новини", comment: "Größe: 5 €")
        let read = try #require(
            try await FinishedFile(Sentences.passages(2), tags: tags, format: format).probed().format.tags)
        #expect(read["title"] == tags.title)
        #expect(read["artist"] == tags.artist)
        #expect(read["album"] == tags.album)
        #expect(read["comment"] == tags.comment)
        #expect(read["language"] == "ukr")
        #expect(read["date"] == nil)
    }

    @Test func `the cover is a picture stream`() async throws {
        let artwork = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Artwork/cover.png")
        var tags = FinishedFile.tags
        tags.cover = CoverImage(bytes: [UInt8](try Data(contentsOf: artwork)), mediaType: "image/png")
        let probe = try await FinishedFile(Sentences.passages(3), tags: tags).probed()
        let picture = try #require(probe.streams.first { $0.codecType == "video" })
        #expect(picture.codecName == "png")
        #expect(picture.width == 1400)
        #expect(picture.height == 1400)
        #expect(picture.tags?["comment"] == "Cover (front)")
        #expect(probe.streams.contains { $0.codecName == "mp3" })
    }

    @Test func `a strict checker of MP3 files has nothing to say`() async throws {
        for count in [1, 30] {
            let file = try FinishedFile(Sentences.passages(count))
            let report = try await file.onDisk { try Tool.mp3val.run([$0]) }
            #expect(!report.contains("WARNING"), "\(report)")
            let infoFrame = 1
            let frames = file.episode.frameCount / 576 + 2 + infoFrame
            #expect(report.contains(": \(frames) MPEG frames (MPEG 2 Layer III), +ID3v2, CBR"), "\(report)")
        }
    }
}
