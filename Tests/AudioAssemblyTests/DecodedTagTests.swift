import NarrationTestSupport
import AudioAssembly
import Foundation
import NarrationModel
import Testing

@Suite struct DecodedTagTests {
    @Test(arguments: FinishedFile.formats)
    func `a file has every tag`(format: AudioFormat) async throws {
        let tags = try await FinishedFile(Sentences.passages(3), format: format).probed().tags
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

    @Test func `the short tags of a WAV file name its source page`() throws {
        let file = try FinishedFile(Sentences.passages(3), format: .wav)
        let url = "https://example.org/harbor?day=5"
        let chunk = Data("ISRC".utf8) + [UInt8(url.utf8.count + 1), 0, 0, 0] + Data(url.utf8)
        #expect(file.bytes.range(of: chunk) != nil)
    }

    @Test(arguments: FinishedFile.formats)
    func `tags in any script come back`(format: AudioFormat) async throws {
        let tags = Tags(
            title: "Zażółć “gęślą”", artist: "Олена Ліщина", album: "Ödön & Co", language: "uk",
            sourceURL: "https://example.org/новини", comment: "Größe: 5 €")
        let read = try await FinishedFile(Sentences.passages(2), tags: tags, format: format).probed().tags
        #expect(read["title"] == tags.title)
        #expect(read["artist"] == tags.artist)
        #expect(read["album"] == tags.album)
        #expect(read["comment"] == tags.comment)
        #expect(read["language"] == "ukr")
        #expect(read["date"] == nil)
    }

    @Test(arguments: FinishedFile.formats)
    func `the cover is a picture stream`(format: AudioFormat) async throws {
        let artwork = Checkout.root.appending(path: "Artwork/cover.png")
        var tags = FinishedFile.tags
        tags.cover = CoverImage(bytes: [UInt8](try Data(contentsOf: artwork)), mediaType: "image/png")
        let file = try FinishedFile(Sentences.passages(3), tags: tags, format: format)
        let probe = try await file.probed()
        let pictures = probe.streams.filter { $0.codecType == "video" }
        #expect(pictures.map(\.codecName) == ["png"])
        #expect(pictures.first?.width == 1400)
        #expect(pictures.first?.height == 1400)
        #expect(pictures.first?.tags?["comment"] == "Cover (front)")
        #expect(probe.streams.count { $0.codecType == "audio" } == 1)
        #expect(try await file.decoded().count == file.sampleCount)
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
