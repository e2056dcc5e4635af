import Foundation
import HTMLParsing
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

/// How well pages of HTML are read, over the benchmark's pages, and whether every word stays. The floors move up only.
///
/// Each page is parsed once for all of it.
@Suite struct HTMLFloorTests {
    private static let wordFloor = 0.961
    private static let shingleFloor = 0.951
    private static let titleFloor = 0.877
    private static let bylineFloor = 0.837
    private static let dateFloor = 0.923

    /// On how many pages without a byline one may be given.
    private static let mostInvented = 5

    private struct Score: Sendable {
        var word = 0.0
        var shingle = 0.0
        var found = BenchmarkFacts(title: nil, byline: nil, date: nil)
        let wanted: BenchmarkFacts
    }

    @Test
    func `pages of HTML are read at least as well as before, and every word of them is kept or omitted`()
        async throws
    {
        guard let pages = try BenchmarkPage.all() else { return }
        let scores = try await BenchmarkPage.scores(of: pages, Self.score)
        #expect(scores.count == 300)
        expectText(scores)
        expectFacts(scores)
    }

    private func expectText(_ scores: [Score]) {
        let count = Double(scores.count)
        let word = scores.reduce(0) { $0 + $1.word } / count
        let shingle = scores.reduce(0) { $0 + $1.shingle } / count
        print("pages of HTML: word F1 \(word), shingle F1 \(shingle)")
        #expect(word >= Self.wordFloor)
        #expect(shingle >= Self.shingleFloor)
    }

    private func expectFacts(_ scores: [Score]) {
        var title = FactTally()
        var byline = FactTally()
        var date = FactTally()
        for score in scores {
            title.add(score.found.title, wanted: score.wanted.title)
            byline.add(score.found.byline, wanted: score.wanted.byline)
            date.add(score.found.date, wanted: score.wanted.date)
        }
        print("exact title \(title.share), byline \(byline.share), date \(date.share);", terminator: " ")
        print("byline invented on \(byline.invented) of \(byline.lacking) pages")
        #expect(title.share >= Self.titleFloor)
        #expect(byline.share >= Self.bylineFloor)
        #expect(byline.invented <= Self.mostInvented)
        #expect(date.share >= Self.dateFloor)
    }

    @Sendable private static func score(_ page: BenchmarkPage) throws -> Score {
        let source = try PageDecoder.page(from: [UInt8](Gunzip.data(of: page.html)), name: page.id)
        var score = Score(wanted: page.facts)
        let document = try HTMLParser.document(in: source.text)
        let html = HTMLPage(document)
        do throws(ReadingError) {
            let edition = try HTMLReader(language: "en").edition(
                of: html, PageMetadata(document), name: page.id)
            expectLedger(edition, html, of: source)
            let text = edition.benchmarkText
            score.word = WordScore(of: text, against: page.truth).f1
            score.shingle = ShingleScore(of: text, against: page.truth).f1
            score.found = BenchmarkFacts(of: edition)
        } catch {
            #expect(error.code == .noArticle, "\(page.id)")
        }
        return score
    }

    /// Expects every word in exactly one block or omission, in offsets of the visible text and in those of the page.
    private static func expectLedger(_ edition: Edition, _ html: HTMLPage, of source: Page) {
        #expect(edition.isBalanced, "\(source.name)")
        let visible = HTMLLedger.faults(in: edition, ofVisibleText: html.text.string)
        #expect(visible.isEmpty, "\(source.name): \(visible.prefix(5))")
        let mapped = HTMLLedger.faults(in: edition.mapped(through: html.text), of: source.text)
        #expect(mapped.isEmpty, "\(source.name): \(mapped.prefix(5))")
    }
}
