import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct EditionTests {
    private func page() throws -> URL {
        try #require(try Checkout.textSamples().first { $0.path.contains("harbour-bridge") })
    }

    @Test func `an edition is one file with a chapter for each article`() async throws {
        let page = try page()
        try await withTemporaryFolder { folder in
            let single = try await ToneStudio().render(page, to: folder.appending(path: "single"))
            let studio = ToneStudio(edition: EditionSettings(title: "The morning boat"))
            let report = try await studio.render(page, to: folder)
            let edition = try #require(report.edition)
            #expect(edition.files.first == "the-morning-boat.mp3")
            #expect(report.episodes.count == 1)
            #expect(edition.chapters.map(\.title) == single.episodes.map(\.title))
            let probe = try Probe(path: folder.appending(path: "the-morning-boat.mp3").path)
            #expect(probe.chapters.map(\.title) == edition.chapters.map(\.title))
            #expect(abs(edition.duration - single.episodes.reduce(0) { $0 + $1.duration }) < 0.001)
            #expect(edition.spokenWordCount == single.episodes.reduce(0) { $0 + $1.spokenWordCount })
        }
    }

    @Test func `an edition has the date of its day, else of its latest article`() async throws {
        let page = try page()
        for (day, date) in [
            (nil, "2023-09-12"), (PublicationTime.Day(year: 2026, month: 10, day: 28), "2026-10-28"),
        ] {
            try await withTemporaryFolder { folder in
                _ = try await ToneStudio(edition: EditionSettings(title: "The boat", day: day))
                    .render(page, to: folder)
                let tags = try Probe(path: folder.appending(path: "the-boat.mp3").path).tags
                #expect(tags["date"] == date)
            }
        }
    }

    @Test func `each sentence and omission of an edition names its article, and the words close`()
        async throws
    {
        let page = try page()
        try await withTemporaryFolder { folder in
            let studio = ToneStudio(edition: EditionSettings(title: "The morning boat"))
            _ = try await studio.render(page, to: folder)
            let manifest = try EditionManifest(folder.appending(path: "the-morning-boat.json"))
            #expect(manifest.kind == "edition")
            #expect(Set(manifest.sentences.map(\.article)) == Set(manifest.articles.indices))
            #expect(manifest.sentences.map(\.article) == manifest.sentences.map(\.article).sorted())
            #expect(manifest.words.in == manifest.words.spoken + manifest.words.omitted)
            #expect(manifest.words.in == manifest.articles.reduce(0) { $0 + $1.words })
        }
    }

    @Test(arguments: [0.97, 1.04])
    func `an edition is spoken faster or slower to last as long as was asked`(share: Double) async throws {
        let page = try page()
        let natural = try #require(
            try await ToneStudio(synthesizer: PacedSynthesizer(), edition: EditionSettings(title: "A"))
                .render([.file(path: page.path)], to: nil).edition)
        let wanted = Int(natural.duration * share)
        let report = try await ToneStudio(
            synthesizer: PacedSynthesizer(), edition: EditionSettings(title: "A", seconds: wanted)
        ).render([.file(path: page.path)], to: nil)
        let fit = try #require(report.fit)
        #expect(fit.leftOut.isEmpty)
        #expect((0.9...1.2).contains(fit.rate))
        #expect(abs(fit.seconds - Double(wanted)) <= Double(wanted) * 0.02)
        #expect(abs(try #require(report.edition).duration - fit.seconds) < 0.001)
    }

    @Test func `articles that an edition has no time for are left out by a rule, and told`() async throws {
        let page = try page()
        try await withTemporaryFolder { folder in
            let studio = ToneStudio(
                synthesizer: PacedSynthesizer(), edition: EditionSettings(title: "Short", seconds: 120))
            let report = try await studio.render(page, to: folder)
            let fit = try #require(report.fit)
            let edition = try #require(report.edition)
            #expect(!fit.leftOut.isEmpty)
            #expect(edition.spokenWordCount < edition.wordCount)
            #expect(edition.wordCount == edition.spokenWordCount + edition.omittedWordCount)
            let manifest = try EditionManifest(folder.appending(path: "short.json"))
            let left = Set(manifest.omissions.filter { $0.rule == "left-out-to-fit" }.map(\.article))
            #expect(left.count == fit.leftOut.count)
            #expect(left.isDisjoint(with: manifest.sentences.map(\.article)))
        }
    }
}

/// What of an edition's manifest tells its articles apart.
private struct EditionManifest: Decodable {
    struct Article: Decodable {
        var title: String
        var words: Int
    }

    struct Sentence: Decodable {
        var article: Int
    }

    struct Omission: Decodable {
        var article: Int
        var rule: String
    }

    struct Words: Decodable {
        var `in`: Int
        var spoken: Int
        var omitted: Int
    }

    var kind: String
    var articles: [Article]
    var sentences: [Sentence]
    var omissions: [Omission]
    var words: Words

    init(_ url: URL) throws {
        self = try JSONDecoder().decode(EditionManifest.self, from: Data(contentsOf: url))
    }
}
