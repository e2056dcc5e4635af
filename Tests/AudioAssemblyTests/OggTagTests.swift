import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// Tags and chapters of Opus and Vorbis files as two other programs read them.
@Suite struct OggTagTests {
    enum Kind: CaseIterable { case opus, vorbis }

    private struct Reading {
        let episode: Episode
        let probe: Probe
        let mutagen: MutagenTags

        /// Tags of an Ogg file belong to its stream; ffprobe writes their names as the file does.
        var probed: [String: String] {
            let tags = probe.streams.first { $0.codecType == "audio" }?.tags ?? [:]
            return Dictionary(tags.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
        }
    }

    private func reading(
        _ kind: Kind, _ passages: [Passage] = Sentences.passages(9), tags: Tags = FinishedFile.tags,
        edit: @Sendable (inout Episode) -> Void = { _ in }
    ) async throws -> Reading {
        let read = { (path: String) in (try Probe(path: path), try MutagenTags(path: path)) }
        switch kind {
        case .opus:
            let file = try OpusFile(passages, tags: tags, edit: edit)
            let (probe, mutagen) = try await file.onDisk(read)
            return Reading(episode: file.episode, probe: probe, mutagen: mutagen)
        case .vorbis:
            let file = try await VorbisFile(passages, tags: tags, edit: edit)
            let (probe, mutagen) = try await file.onDisk(read)
            return Reading(episode: file.episode, probe: probe, mutagen: mutagen)
        }
    }

    /// Expects both programs to read the chapters of the episode, to a millisecond.
    private func expectChapters(_ reading: Reading, titles: [String]) {
        let rate = Double(reading.episode.sampleRate)
        #expect(reading.probe.chapters.map(\.title) == titles)
        for (read, chapter) in zip(reading.probe.chapters, reading.episode.chapters) {
            #expect(abs(read.start - Double(chapter.frames.start) / rate) <= 0.001)
        }
        let fields = reading.mutagen.fields
        let names = titles.indices.map { "chapter" + String(String(1001 + $0).dropFirst()) }
        #expect(names.map { fields[$0 + "name"] } == titles.map { [$0] })
        for (name, chapter) in zip(names, reading.episode.chapters) {
            let parts = fields[name]?.first?.split(separator: ":").compactMap { Double($0) } ?? []
            let seconds = parts.reduce(0) { $0 * 60 + $1 }
            #expect(parts.count == 3)
            #expect(abs(seconds - Double(chapter.frames.start) / rate) <= 0.0006)
        }
        #expect(!fields.keys.contains { $0.hasPrefix("chapter") && $0.hasSuffix("url") })
    }

    @Test(arguments: Kind.allCases)
    func `every tag is read`(kind: Kind) async throws {
        let reading = try await reading(kind)
        let expected = [
            "title": "Harbor reopens after the storm", "artist": "Ada Verne", "album": "The Daily Tide",
            "date": "2024-03-05", "language": "eng", "purl": "https://example.org/harbor?day=5",
            "wwwaudiosource": "https://example.org/harbor?day=5",
        ]
        for (name, value) in expected {
            #expect(reading.probed[name] == value)
            #expect(reading.mutagen.fields[name] == [value])
        }
        #expect(reading.probed["comment"] == "Narrated by a synthetic voice")
        #expect(reading.mutagen.fields["description"] == ["Narrated by a synthetic voice"])
        #expect(reading.mutagen.pictures.isEmpty)
    }

    @Test(arguments: Kind.allCases)
    func `chapters have their titles and times`(kind: Kind) async throws {
        let titles = ["Harbor reopens", "The night before", "What the crews say"]
        expectChapters(try await reading(kind, Sentences.passages(9) { titles[$0] }), titles: titles)
    }

    @Test(arguments: Kind.allCases)
    func `300 chapters are all there`(kind: Kind) async throws {
        let titles = (1...300).map { "Number \($0)" }
        expectChapters(try await reading(kind, Sentences.chapters(titles)), titles: titles)
    }

    @Test(arguments: Kind.allCases)
    func `texts in any script come back`(kind: Kind) async throws {
        let titles = ["Zażółć gęślą jaźń", "Куп’янськ = Ізюм", "今日のニュース", "🚢 Ahoy", "ארץ"]
        let tags = Tags(
            title: "Zażółć “gęślą”", artist: "Олена Ліщина", album: "Ödön & Co", language: "uk",
            sourceURL: "https://example.org/новини", comment: "Größe = 5 €")
        let reading = try await reading(kind, Sentences.chapters(titles), tags: tags)
        expectChapters(reading, titles: titles)
        #expect(reading.probed["title"] == tags.title)
        #expect(reading.probed["artist"] == tags.artist)
        #expect(reading.probed["comment"] == tags.comment)
        #expect(reading.mutagen.fields["album"] == ["Ödön & Co"])
        #expect(reading.mutagen.fields["language"] == ["ukr"])
        #expect(reading.mutagen.fields["date"] == nil)
    }

    @Test(arguments: Kind.allCases)
    func `a title of 2,000 characters is cut and control characters go`(kind: Kind) async throws {
        let titles = [String(repeating: "tide ", count: 400), "One\u{0}\u{1B}[31m\r\n two\t\u{85}three "]
        let cut = String(repeating: "tide ", count: 39) + "tide…"
        let tags = Tags(title: titles[0], language: "en")
        let reading = try await reading(kind, Sentences.chapters(titles), tags: tags)
        expectChapters(reading, titles: [cut, "One[31m two three"])
        #expect(reading.probed["title"] == cut)
    }

    @Test(arguments: Kind.allCases)
    func `chapters have their addresses`(kind: Kind) async throws {
        let reading = try await reading(kind, Sentences.chapters(["One", "Two"])) { episode in
            episode.chapters[1].url = "https://example.org/zwei ü"
        }
        #expect(reading.mutagen.fields["chapter001url"] == nil)
        #expect(reading.mutagen.fields["chapter002url"] == ["https://example.org/zwei%C3%BC"])
    }

    @Test(arguments: Kind.allCases)
    func `the cover is a picture`(kind: Kind) async throws {
        let artwork = try Data(contentsOf: Checkout.root.appending(path: "Artwork/cover.png"))
        var tags = FinishedFile.tags
        tags.cover = CoverImage(bytes: [UInt8](artwork), mediaType: "image/png")
        let reading = try await reading(kind, tags: tags)
        let picture = try #require(reading.mutagen.pictures.first)
        #expect(picture.type == 3)
        #expect(picture.mime == "image/png")
        #expect(picture.size == artwork.count)
        #expect(picture.width == 1400)
        #expect(picture.height == 1400)
        #expect(picture.depth > 0)
        let stream = try #require(reading.probe.streams.first { $0.codecType == "video" })
        #expect(stream.codecName == "png")
        #expect(stream.width == 1400)
    }

    @Test func `an Opus file tells its loudness as RFC 7845 says`() async throws {
        let reading = try await reading(.opus)
        let loudness = try #require(reading.episode.loudness.integrated)
        let gain = try #require(reading.mutagen.fields["r128_track_gain"]?.first.flatMap { Int($0) })
        #expect(abs(Double(gain) / 256 - (-23 - loudness)) <= 1 / 512)
        #expect(!reading.mutagen.fields.keys.contains { $0.hasPrefix("replaygain") })
    }

    @Test func `a Vorbis file tells its loudness as ReplayGain`() async throws {
        let reading = try await reading(.vorbis)
        let loudness = try #require(reading.episode.loudness.integrated)
        let gain = try #require(reading.mutagen.fields["replaygain_track_gain"]?.first)
        #expect(gain.hasSuffix(" dB"))
        #expect(abs(try #require(Double(gain.dropLast(3))) - (-18 - loudness)) <= 0.0051)
        let peak = try #require(reading.mutagen.fields["replaygain_track_peak"]?.first.flatMap { Double($0) })
        let truePeak = try #require(reading.episode.loudness.truePeak)
        #expect(abs(peak - pow(10, truePeak / 20)) < 0.001)
        #expect(reading.mutagen.fields["r128_track_gain"] == nil)
    }
}
