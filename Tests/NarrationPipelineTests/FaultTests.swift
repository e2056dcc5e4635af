import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import SpeechSynthesis
import Testing

@Suite struct FaultTests {
    private let page = """
        The ferry is back on the river

        by Ada Verne March 5, 2024 5:30 PM

        The old ferry came back to the river on Tuesday after a winter in the yard. It carried the mayor first. \
        It carried a brass band after that, and the band played all the way across.

        Nobody had expected the xylophone to be there. The band had found it in a shed behind the station house.

        The ferry will run every day until the end of October, and the fare stays what it was last year.
        """

    private func write(_ text: String, to folder: URL, as name: String = "page.txt") throws -> URL {
        let url = folder.appending(path: name)
        try text.write(to: url, atomically: true, encoding: .utf8)
        return url
    }

    @Test func `a sentence on which the engine fails is an omission in the manifest`() async throws {
        try await withTemporaryFolder { folder in
            let page = try write(page, to: folder)
            let faulty = FaultInjector(ToneSynthesizer(), .crash, on: "xylophone")
            let output = folder.appending(path: "out")
            let report = try await ToneStudio(synthesizer: faulty).render(page, to: output)
            let article = try #require(report.episodes.first)
            #expect(article.hasLosses && report.isIncomplete)
            let manifest = try ReadManifest(output.appending(path: try #require(article.files.last)))
            #expect(manifest.omissions.map(\.rule) == ["engine-fault"])
            #expect(manifest.omissions.map(\.text) == ["Nobody had expected the xylophone to be there."])
            #expect(manifest.words.omitted == 8)
            #expect(manifest.words.in == manifest.words.spoken + 8)
            let audio = try DecodedAudio(path: output.appending(path: article.files[0]).path)
            #expect(audio.samples.count == manifest.audio.frameCount)
        }
    }

    @Test func `a word that nobody can say is left out, and the run says so`() async throws {
        try await withTemporaryFolder { folder in
            let page = try write(page.replacingOccurrences(of: "xylophone", with: "ᚠᚢᚦ"), to: folder)
            let output = folder.appending(path: "out")
            let report = try await ToneStudio().render(page, to: output)
            let article = try #require(report.episodes.first)
            #expect(article.hasLosses && report.isIncomplete)
            let manifest = try ReadManifest(output.appending(path: try #require(article.files.last)))
            #expect(manifest.omissions.map(\.rule) == ["unpronounceable"])
            #expect(manifest.omissions.map(\.text) == ["ᚠᚢᚦ"])
            #expect(manifest.words.in == manifest.words.spoken + 1)
        }
    }

    @Test func `an input that is no page is reported and the others are rendered`() async throws {
        try await withTemporaryFolder { folder in
            let good = try write(page, to: folder)
            let empty = try write("", to: folder, as: "empty.txt")
            let binary = folder.appending(path: "picture.txt")
            try Data([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 0, 0]).write(to: binary)
            let sources =
                [binary, empty, good].map { InputSource.file(path: $0.path) } + [.file(path: "/nonexistent")]
            let report = try await ToneStudio().render(sources, to: folder.appending(path: "out"))
            #expect(report.episodes.count == 1)
            #expect(report.failures.map(\.error.code) == [.articleUnusable, .articleUnusable, .inputMissing])
            #expect(report.isIncomplete)
        }
    }

    @Test func `an engine that is missing fails each article and leaves no file`() async throws {
        struct Silent: SpeechSynthesizer {
            func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
                throw SynthesisError(.engineUnavailable, "the engine is away")
            }

            func encode(_ file: FileEncoding) async throws(SynthesisError) {}
        }
        try await withTemporaryFolder { folder in
            let page = try write(page, to: folder)
            let output = folder.appending(path: "out")
            let report = try await ToneStudio(synthesizer: Silent()).render(page, to: output)
            #expect(report.allFailures.map(\.error.code) == [.engineUnavailable])
            #expect(try FileManager.default.contentsOfDirectory(atPath: output.path).isEmpty)
        }
    }

    @Test func `a bit rate that a format does not have is refused before anything is spoken`() async throws {
        try await withTemporaryFolder { folder in
            let output = folder.appending(path: "out")
            let report = try await ToneStudio(bitRate: 320).render(try write(page, to: folder), to: output)
            #expect(report.allFailures.map(\.error.code) == [.configurationUnusable])
            #expect(report.allFailures[0].error.message.contains("160, not 320"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: output.path).isEmpty)
        }
    }

    @Test func `two articles of one headline get files of their own`() async throws {
        try await withTemporaryFolder { folder in
            let first = try write(page, to: folder)
            let second = try write(page, to: folder, as: "again.txt")
            let sources = [first, second].map { InputSource.file(path: $0.path) }
            let report = try await ToneStudio().render(sources, to: folder.appending(path: "out"))
            #expect(
                report.episodes.map { $0.files[0] } == [
                    "the-ferry-is-back-on-the-river.mp3", "the-ferry-is-back-on-the-river-2.mp3",
                ])
        }
    }
}
