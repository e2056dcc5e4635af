import NarrationModel
import NarrationTestSupport
import Testing

@testable import Verbalization

/// `input.txt` holds a paragraph a line; `expected.txt` its sentences, a blank line between paragraphs.
@Suite struct SentenceSegmenterTests {
    @Test(arguments: try FixtureFolder.all("sentences"))
    func `sentences end where they were approved`(fixture: FixtureFolder) throws {
        let paragraphs = try fixture.text("input.txt").split(separator: "\n").map { paragraph in
            SentenceSegmenter.sentences(in: String(paragraph)).map { String(paragraph).slice(utf8: $0) }
                .joined(separator: "\n")
        }
        try fixture.expectApproved(paragraphs.joined(separator: "\n\n") + "\n", as: "expected.txt")
    }

    @Test func `sentences hold all words in order`() {
        let text = "  One two.Three “four. Five!”  * * *  Six? "
        let words = WordScanner.words(in: text)
        let sentences = SentenceSegmenter.sentences(in: text, words: words)
        #expect(sentences.flatMap { Array($0.words) } == Array(words.indices))
        #expect(
            sentences.map { text.slice(utf8: $0.text) } == [
                "One two.", "Three “four.", "Five!”  * * *", "Six?",
            ])
    }

    @Test func `text without a word has no sentence`() {
        #expect(SentenceSegmenter.sentences(in: " … * ").isEmpty)
        #expect(SentenceSegmenter.sentences(in: "").isEmpty)
    }
}
