import Foundation
import NarrationModel
import Testing

@testable import ArticleReading

/// How well saved pages are read, on average over the benchmark's pages. The floors move up only.
@Suite struct SavedTextFloorTests {
    private static let wordFloor = 0.9297
    private static let shingleFloor = 0.916

    @Test func `saved pages are read at least as well as before`() async throws {
        guard let pages = try BenchmarkPage.all() else { return }
        let scores = try await BenchmarkPage.scores(of: pages, Self.scores)
        #expect(scores.count == 300)
        let word = scores.reduce(0) { $0 + $1.word } / Double(scores.count)
        let shingle = scores.reduce(0) { $0 + $1.shingle } / Double(scores.count)
        #expect(word >= Self.wordFloor)
        #expect(shingle >= Self.shingleFloor)
    }

    @Sendable private static func scores(_ page: BenchmarkPage) throws -> (word: Double, shingle: Double) {
        let source = try PageDecoder.page(from: [UInt8](Data(contentsOf: page.savedText)), name: page.id)
        guard let edition = try? ArticleReader().read(source) else { return (0, 0) }
        #expect(edition.isBalanced, "\(page.id)")
        if source.mediaType == .savedText {
            #expect(WordLedger.faults(in: edition, of: source.text) == [], "\(page.id)")
        }
        let text = edition.benchmarkText
        return (WordScore(of: text, against: page.truth).f1, ShingleScore(of: text, against: page.truth).f1)
    }
}
