import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct DisclosureTests {
    private static let page = "# Lamps\n\nThe lamps are lit at six.\n\n## Later\n\nThey go out at dawn.\n"

    /// The manifests of the page, read with `sounds`, and its transcripts.
    private static func manifests(
        _ sounds: SoundSettings, pages: [String] = [page], edition: String? = nil
    ) async throws -> [(manifest: ReadManifest, transcript: String)] {
        try await withTemporaryFolder { folder in
            let sources = try pages.enumerated().map { number, text in
                let file = folder.appending(path: "page\(number).md")
                try Data(text.utf8).write(to: file)
                return InputSource.file(path: file.path)
            }
            var studio = ToneStudio()
            studio.sounds = sounds
            studio.edition = edition.map { EditionSettings(title: $0) }
            let report = try await studio.render(sources, to: folder)
            #expect(report.allFailures.isEmpty)
            return try report.episodes.map { episode in
                let transcript = try #require(episode.files.first { $0.hasSuffix(".vtt") })
                return (
                    try ReadManifest(folder.appending(path: try #require(episode.files.last))),
                    try String(contentsOf: folder.appending(path: transcript), encoding: .utf8)
                )
            }
        }
    }

    private static func settings(_ disclosure: Disclosure) -> SoundSettings {
        var settings = SoundSettings()
        settings.disclosure = disclosure
        return settings
    }

    @Test func `unless it is switched off, every file ends with it, in words that are not the page's`()
        async throws
    {
        let (manifest, transcript) = try #require(try await Self.manifests(SoundSettings()).first)
        let said = try #require(manifest.sentences.last)
        #expect(said.text == "This narration uses a synthetic voice.")
        #expect(said.words.map(\.text) == ["This", "narration", "uses", "a", "synthetic", "voice."])
        #expect(said.words.allSatisfy { $0.source[0] == $0.source[1] && $0.frames[0] < $0.frames[1] })
        #expect(said.source[0] == Self.page.utf8.count - 1)
        #expect(transcript.contains("This narration uses a synthetic voice."))
        #expect(manifest.words.in == 13 && manifest.words.spoken == 13)
        #expect(manifest.chapters.map(\.title) == ["Lamps", "Later"])
    }

    @Test func `an empty text switches it off`() async throws {
        let (manifest, _) = try #require(try await Self.manifests(Self.settings(.none)).first)
        #expect(
            manifest.sentences.map(\.text) == [
                "Lamps", "The lamps are lit at six.", "Later", "They go out at dawn.",
            ])
    }

    @Test func `it has the text that is asked for, as numbers are said, also at the start`() async throws {
        let disclosure = Disclosure(text: "Read by voice 12, which no one has.", place: .start)
        let (manifest, _) = try #require(try await Self.manifests(Self.settings(disclosure)).first)
        #expect(manifest.sentences.first?.text == "Read by voice 12, which no one has.")
        #expect(manifest.sentences.first?.source == [2, 2])
        #expect(manifest.chapters.map(\.title) == ["Lamps", "Later"])
        #expect(manifest.chapters.first?.frames.first == 0)
        #expect(manifest.words.in == 13 && manifest.words.spoken == 13)
    }

    @Test func `an edition says it once`() async throws {
        let pages = [Self.page, "# Boats\n\nTwo boats are out.\n"]
        let files = try await Self.manifests(SoundSettings(), pages: pages, edition: "Evening")
        #expect(files.count == 1)
        let sentences = try #require(files.first).manifest.sentences.map(\.text)
        #expect(sentences.filter { $0 == Disclosure.usualText }.count == 1)
        #expect(sentences.last == Disclosure.usualText)
    }
}
