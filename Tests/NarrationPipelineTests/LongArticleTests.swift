import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing
import Verbalization

@testable import NarrationPipeline

@Suite struct LongArticleTests {
    @Test(arguments: try Checkout.textSamples())
    func `sentences that are written twice are the same`(page: URL) throws {
        let voice = try ToneStudio.library.voice("en-us-news")
        for article in try PageStages.edition(of: .file(path: page.path)).articles {
            let writer = PageStages.verbalizer(for: voice).writer(for: article)
            var part = EpisodePlan.Part(article: article, voice: voice, page: nil, source: .standardInput)
            let kept = part.passages
            var planner = PassagePlanner(writer, defersSentences: true)
            part.passages = []
            while let parts = planner.next() { part.passages += parts }
            #expect(part.passages.allSatisfy { $0.passage.utterances.isEmpty && $0.deferred != nil })
            #expect(part.passages.map(part.passage) == kept.map(\.passage))
            #expect(part.passages.map(\.isContinued) == kept.map(\.isContinued))
            #expect(planner.wordCount == part.wordCount)
        }
    }

    @Test func `an article beyond what is kept in memory is spoken whole, long paragraphs in parts`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let sentence = "The wall by the quay was measured again in the spring of the year, and it held. "
            let paragraphs = (1...70).map { number in
                "Paragraph number \(number). " + String(repeating: sentence, count: 20)
            }
            let page = folder.appending(path: "long.md")
            try ("# A long wall\n\n" + paragraphs.joined(separator: "\n\n")).write(
                to: page, atomically: true, encoding: .utf8)
            let report = try await ToneStudio().render(page, to: folder.appending(path: "out"))
            let episode = try #require(report.episodes.first)
            #expect(episode.wordCount > 20_000)
            #expect(episode.spokenWordCount == episode.wordCount)
            let manifest = try ReadManifest(
                folder.appending(path: "out/" + (try #require(episode.files.last))))
            #expect(manifest.sentences.count == 1 + 70 * 21)
            #expect(manifest.sentences.map(\.passage).max() == 70)
        }
    }
}
