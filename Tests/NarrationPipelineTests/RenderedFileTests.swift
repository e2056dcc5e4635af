import Digests
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct RenderedFileTests {
    @Test(arguments: try Checkout.textSamples(), ToneStudio.formats)
    func `every sample becomes files that other programs read as the manifest says`(
        page: URL, format: AudioFormat
    ) async throws {
        try await withTemporaryFolder { folder in
            let report = try await ToneStudio(formats: [format]).render(page, to: folder)
            #expect(report.allFailures.isEmpty)
            #expect(!report.episodes.isEmpty)
            for article in report.episodes {
                let audio = folder.appending(path: article.files[0])
                let manifest = try ReadManifest(folder.appending(path: try #require(article.files.last)))
                let expected =
                    format == .opus
                    ? Int((Double(manifest.audio.frameCount) * 48_000 / 22_050).rounded())
                    : manifest.audio.frameCount
                let excess = try DecodedAudio(path: audio.path).samples.count - expected
                #expect(format == .m4b ? 0..<1024 ~= excess : excess == 0)
                let chapters = try Probe(path: audio.path).chapters
                #expect(chapters.map(\.title) == manifest.chapters.map(\.title))
                for (read, chapter) in zip(chapters, manifest.chapters) {
                    #expect(abs(read.start - chapter.seconds[0]) <= 0.0011)
                }
            }
        }
    }

    @Test(arguments: try Checkout.textSamples())
    func `every word of a sample is spoken or omitted`(page: URL) async throws {
        let text = try String(contentsOf: page, encoding: .utf8)
        try await withTemporaryFolder { folder in
            let report = try await ToneStudio(formats: [.wav]).render(page, to: folder)
            try Self.expectBalance(of: report, text, in: folder)
        }
    }

    @Test func `every word of the real page is spoken or omitted`() async throws {
        guard let page = SharedData.url("pages/kupiansk-izium.saved-page.txt") else { return }
        let text = try String(contentsOf: page, encoding: .utf8)
        try await withTemporaryFolder { folder in
            let report = try await ToneStudio(formats: [.wav]).render(page, to: folder)
            #expect(report.episodes.count == 5)
            try Self.expectBalance(of: report, text, in: folder)
        }
    }

    /// Expects the counts to close, and each word of the page to have one place in one file.
    private static func expectBalance(of report: RenderReport, _ text: String, in folder: URL) throws {
        var places: [[Int]] = []
        for article in report.episodes {
            let manifest = try ReadManifest(folder.appending(path: try #require(article.files.last)))
            #expect(manifest.words.in == manifest.words.spoken + manifest.words.omitted)
            places += manifest.sentences.flatMap(\.words).map(\.source).filter { $0[0] < $0[1] }
            places += (manifest.omissions + (manifest.page?.omissions ?? [])).flatMap { omission in
                WordScanner.words(in: omission.text).map {
                    [omission.source[0] + $0.lowerBound, omission.source[0] + $0.upperBound]
                }
            }
        }
        let words = WordScanner.words(in: text).map { [$0.lowerBound, $0.upperBound] }
        #expect(places.sorted { $0[0] < $1[0] } == words)
    }

    @Test func `words are timed inside the audio and never run backwards`() async throws {
        try await withTemporaryFolder { folder in
            let report = try await ToneStudio().render(
                try #require(try Checkout.textSamples().first), to: folder)
            for article in report.episodes {
                let manifest = try ReadManifest(folder.appending(path: try #require(article.files.last)))
                let words = manifest.sentences.flatMap(\.words)
                #expect(
                    words.allSatisfy {
                        $0.frames[0] < $0.frames[1] && $0.frames[1] <= manifest.audio.frameCount
                    })
                #expect(zip(words, words.dropFirst()).allSatisfy { $0.frames[0] <= $1.frames[0] })
            }
        }
    }

    @Test func `the same page gives the same bytes, however many passages are spoken at once`() async throws {
        let page = try #require(try Checkout.textSamples().first)
        try await withTemporaryFolder { folder in
            var contents: [[String: Data]] = []
            for parallelism in [1, 2, 9] {
                let output = folder.appending(path: "\(parallelism)")
                _ = try await ToneStudio(parallelism: parallelism).render(page, to: output)
                let names = try FileManager.default.contentsOfDirectory(atPath: output.path)
                contents.append(
                    try Dictionary(
                        uniqueKeysWithValues: names.map {
                            ($0, try Data(contentsOf: output.appending(path: $0)))
                        }))
            }
            #expect(contents[0].count >= 4)
            #expect(contents[0] == contents[1])
            #expect(contents[0] == contents[2])
        }
    }

    @Test func `digests in the manifest are those of the files`() async throws {
        try await withTemporaryFolder { folder in
            let report = try await ToneStudio().render(
                try #require(try Checkout.textSamples().last), to: folder)
            for article in report.episodes {
                let manifest = try ReadManifest(folder.appending(path: try #require(article.files.last)))
                #expect(manifest.files.count == 3)
                for file in manifest.files {
                    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file.name)))
                    #expect(file.digest == "sha256:" + SHA256Digest.hexadecimal(of: bytes))
                }
            }
        }
    }
}
