import NarrationModel
import Testing

@testable import ArticleReading

@Suite struct SentenceScannerTests {
    private func sentences(_ text: String) -> [String] {
        SentenceScanner.sentences(in: text).map { text.slice(utf8: $0) }
    }

    @Test func `sentences end at stops, questions and exclamations`() {
        #expect(
            sentences("It rained. Why? “Ask them!” Nobody did…") == [
                "It rained.", "Why?", "“Ask them!”", "Nobody did…",
            ])
        #expect(sentences("No stop at all") == ["No stop at all"])
        #expect(sentences("") == [])
    }

    @Test(arguments: [
        "On Sept. 10 it rained.", "Mr. Hobb and J. K. Marlow met.", "The U.S. Navy left.",
        "See No. 10 and pp. 4–5.",
        "He rose at 5 a.m. Monday.",
    ])
    func `shortened words end no sentence`(text: String) {
        #expect(sentences(text) == [text])
    }
}
