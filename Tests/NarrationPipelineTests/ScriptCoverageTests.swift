import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

/// Reads and verbalises whole pages: every word of an article is spoken or omitted, and every spoken token has a place.
@Suite struct ScriptCoverageTests {
    private static let samples = Checkout.root.appending(path: "Samples")

    @Test(arguments: try InputFinder.sources(for: samples.path))
    func `every word of a sample is spoken or omitted`(source: InputSource) throws {
        try check(source)
    }

    @Test func `every word of the real page is spoken or omitted`() throws {
        guard let pages = SharedData.url("pages") else { return }
        for name in try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted()
        where name.hasSuffix(".txt") || name.hasSuffix(".html") {
            try check(.file(path: pages.appending(path: name).path))
        }
    }

    /// Every tenth page from `first` on: ten lists that run side by side.
    @Test(arguments: 0..<10)
    func `every word of the development pages is spoken or omitted`(first: Int) async throws {
        guard let folder = SharedData.url("data/extraction/wcxb/dev/html") else { return }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count > 100)
        for index in stride(from: first, to: names.count, by: 10) {
            let bytes = try Gunzip.data(of: folder.appending(path: names[index]))
            try await withTemporaryFolder { place in
                let file = place.appending(path: "page.html")
                try bytes.write(to: file)
                try check(.file(path: file.path), called: names[index])
            }
        }
    }

    private func check(_ source: InputSource, called name: String = "") throws {
        let edition = try PageStages.edition(of: source)
        let voice = try ToneStudio.library.voice("en-us-news")
        for article in edition.articles {
            let script = PageStages.script(for: article, voice: voice)
            let omitted = script.omissions.reduce(0) { $0 + $1.wordCount }
            #expect(script.wordCount + omitted == article.wordCount, "\(name) \(article.headline)")
            for utterance in script.passages.flatMap(\.utterances) {
                let isWhole = utterance.tokens.allSatisfy { !$0.words.isEmpty && !$0.text.isEmpty }
                #expect(isWhole, "\(name): \(utterance.spoken)")
                let covered = Set(utterance.tokens.flatMap(\.words))
                #expect(covered.count == utterance.words.count, "\(name): \(utterance.spoken)")
            }
        }
    }
}
