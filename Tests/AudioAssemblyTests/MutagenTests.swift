import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// What a second, independent reader finds in files of every format.
@Suite struct MutagenTests {
    private static let picture = CoverImage(
        bytes: [UInt8](
            (try? Data(contentsOf: Checkout.root.appending(path: "Artwork/cover.png"))) ?? Data()),
        mediaType: "image/png")

    private func read(_ file: FinishedFile) async throws -> MutagenFile {
        try await file.onDisk { try MutagenFile(path: $0) }
    }

    @Test(arguments: FinishedFile.formats)
    func `every tag and the cover are read`(format: AudioFormat) async throws {
        var tags = FinishedFile.tags
        tags.cover = Self.picture
        let read = try await read(FinishedFile(Sentences.passages(3), tags: tags, format: format))
        #expect(
            read.tags == [
                "title": "Harbor reopens after the storm", "artist": "Ada Verne", "album": "The Daily Tide",
                "date": "2024-03-05", "language": "eng", "comment": "Narrated by a synthetic voice",
                "url": "https://example.org/harbor?day=5",
            ])
        #expect(read.pictures.map(\.mime) == ["image/png"])
        #expect(read.pictures.map(\.size) == [Self.picture.bytes.count])
    }

    @Test(arguments: FinishedFile.formats)
    func `tags in any script are read`(format: AudioFormat) async throws {
        let tags = Tags(
            title: "Zażółć “gęślą”", artist: "Олена Ліщина", album: "Ödön & Co", language: "uk",
            sourceURL: "https://example.org/новини", comment: "Größe: 5 €")
        let read = try await read(FinishedFile(Sentences.passages(2), tags: tags, format: format))
        #expect(
            read.tags == [
                "title": "Zażółć “gęślą”", "artist": "Олена Ліщина", "album": "Ödön & Co", "language": "ukr",
                "comment": "Größe: 5 €",
                "url": "https://example.org/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8",
            ])
        #expect(read.pictures.isEmpty)
    }

    @Test(arguments: FinishedFile.formats, [1, 255, 256, 300])
    func `chapters are read with their titles and times`(format: AudioFormat, count: Int) async throws {
        let titles = (1...count).map { "Número \($0) – Кінець" }
        let file = try FinishedFile(Sentences.chapters(titles), format: format)
        let chapters = try await read(file).chapters
        #expect(chapters.map(\.title) == titles)
        for (read, chapter) in zip(chapters, file.episode.chapters) {
            #expect(abs(read.start - Double(chapter.frames.start) / 22_050) <= 0.0006)
        }
    }

    @Test(arguments: FinishedFile.formats)
    func `chapters have the addresses of their pages`(format: AudioFormat) async throws {
        let urls = ["https://example.org/a%20b?x=1+2", nil, "https://example.org/c"]
        let planned = zip(Sentences.chapters(["A", "B", "C"]), urls).map {
            PlannedPassage($0, chapterURL: $1)
        }
        let file = try FinishedFile(planned, settings: AudioFileSettings(format))
        #expect(try await read(file).chapters.map(\.url) == urls)
    }

    @Test(arguments: FinishedFile.contained)
    func `chapters have pictures of their own`(format: AudioFormat) async throws {
        let photograph = CoverImage(bytes: [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3], mediaType: "image/jpeg")
        let images = [photograph, nil, Self.picture]
        let planned = zip(Sentences.chapters(["A", "B", "C"]), images).map {
            PlannedPassage($0, chapterURL: "https://example.org", chapterImage: $1)
        }
        let file = try FinishedFile(planned, settings: AudioFileSettings(format))
        let chapters = try await read(file).chapters
        #expect(chapters.map { $0.picture?.mime } == ["image/jpeg", nil, "image/png"])
        #expect(chapters.map { $0.picture?.size } == [7, nil, Self.picture.bytes.count])
        #expect(try await file.probed().chapters.map(\.title) == ["A", "B", "C"])
        #expect(try await file.decoded().count == file.sampleCount)
    }
}
