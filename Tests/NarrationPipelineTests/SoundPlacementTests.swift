import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct SoundPlacementTests {
    private static let pages = [
        "# Lamps\n\nThe lamps are lit at six.\n\n## Later\n\nThey go out at dawn.\n",
        "# Boats\n\nTwo boats are out.\n", "# Nets\n\nThe nets are dry.\n",
    ]

    /// One second each, of pitches that tones do not have.
    private static func sounds(in folder: URL, fade: Int) throws -> SoundSettings {
        var settings = SoundSettings()
        func file(_ name: String, _ source: String) throws -> SoundFile {
            try SoundFile(path: try TestSound.make(source, at: folder.appending(path: name)).path)
        }
        settings.intro = try file("intro.wav", "sine=f=2500:d=1:r=22050")
        settings.stinger = try file("stinger.flac", "sine=f=3500:d=1:r=44100")
        settings.outro = try file("outro.ogg", "sine=f=4500:d=1:r=48000")
        settings.fade = Pause(milliseconds: fade)
        return settings
    }

    /// The manifest of one edition of all pages, and its samples.
    private static func edition(
        _ fade: Int?, parallelism: Int = 4
    ) async throws -> (manifest: ReadManifest, samples: [Int16]) {
        try await withTemporaryFolder { folder in
            let sources = try pages.enumerated().map { number, text in
                let file = folder.appending(path: "page\(number).md")
                try Data(text.utf8).write(to: file)
                return InputSource.file(path: file.path)
            }
            var studio = ToneStudio(formats: [.wav], parallelism: parallelism)
            studio.edition = EditionSettings(title: "Evening")
            if let fade { studio.sounds = try sounds(in: folder, fade: fade) }
            let report = try await studio.render(sources, to: folder)
            let episode = try #require(report.episodes.first)
            return (
                try ReadManifest(folder.appending(path: try #require(episode.files.last))),
                try DecodedAudio(path: folder.appending(path: episode.files[0]).path).samples
            )
        }
    }

    /// The share of `frequency` in the power of some samples (Goertzel).
    private static func share(of frequency: Double, in samples: ArraySlice<Int16>) -> Double {
        let coefficient = 2 * cos(2 * .pi * frequency / 22_050)
        var (last, before, power) = (0.0, 0.0, 0.0)
        for sample in samples {
            (last, before) = (Double(sample) + coefficient * last - before, last)
            power += Double(sample) * Double(sample)
        }
        let tone = last * last + before * before - coefficient * last * before
        return power > 0 ? 2 * tone / power / Double(samples.count) : 0
    }

    @Test func `without a cross-fade each sound stands alone, and chapters start at speech`() async throws {
        let (manifest, samples) = try await Self.edition(0)
        #expect(manifest.chapters.map(\.title) == ["Lamps", "Boats", "Nets"])
        #expect(manifest.chapters[0].frames[0] == 0)
        for chapter in manifest.chapters.dropFirst() {
            let start = chapter.frames[0]
            let first = try #require(manifest.sentences.first { $0.frames[0] >= start })
            #expect(first.text == chapter.title)
            #expect(first.frames[0] - start == ClipGrid.lead)
            // The stinger ends 600 ms before, in the chapter before.
            #expect(Self.share(of: 3_500, in: samples[(start - 33_000)..<(start - 15_000)]) > 0.9)
        }
        #expect(Self.share(of: 2_500, in: samples[1_000..<20_000]) > 0.9)
        let end = try #require(manifest.sentences.last).frames[1]
        #expect(Self.share(of: 4_500, in: samples[(end + 15_000)..<(end + 30_000)]) > 0.9)
        #expect(manifest.sentences.last?.text == Disclosure.usualText)
    }

    @Test func `with a cross-fade sounds overlap speech, and chapters still start at speech`() async throws {
        let (manifest, samples) = try await Self.edition(200)
        let fade = 4_410
        #expect(manifest.chapters.map(\.title) == ["Lamps", "Boats", "Nets"])
        #expect(manifest.chapters[0].frames[0] == 0)
        for chapter in manifest.chapters.dropFirst() {
            let first = try #require(manifest.sentences.first { $0.text == chapter.title })
            #expect(first.frames[0] == chapter.frames[0])
            let start = first.frames[0]
            #expect(Self.share(of: 3_500, in: samples[(start - 10_000)..<start]) > 0.9)
            #expect((0.03..<0.5) ~= Self.share(of: 3_500, in: samples[start..<start + fade]))
        }
        let (plain, _) = try await Self.edition(nil)
        #expect(manifest.sentences.map(\.text).dropLast() == plain.sentences.map(\.text)[...])
        for (mixed, alone) in zip(manifest.sentences, plain.sentences) {
            let (from, other) = (mixed.frames[0], alone.frames[0])
            #expect(
                mixed.words.map { $0.frames.map { $0 - from } }
                    == alone.words.map { $0.frames.map { $0 - other } })
        }
        #expect(manifest.words.in == plain.words.in && manifest.words.spoken == plain.words.spoken)
    }

    @Test func `the same sounds give the same samples, one passage at a time or many`() async throws {
        #expect(try await Self.edition(200, parallelism: 1).samples == Self.edition(200).samples)
    }
}
