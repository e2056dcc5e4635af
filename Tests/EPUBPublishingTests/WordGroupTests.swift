import NarrationModel
import Testing

@testable import EPUBPublishing

@Suite struct WordGroupTests {
    private func cue(_ text: String, _ words: [(String, Int, Int)]) -> Cue {
        Cue(
            role: .paragraph, passage: 0, text: text, source: SourceRange(0, text.utf8.count),
            frames: FrameRange(start: words.first?.1 ?? 0, end: words.last?.2 ?? 0),
            words: words.map {
                WordTiming(
                    word: WrittenWord(text: $0.0, source: SourceRange(0, 1)),
                    frames: FrameRange(start: $0.1, end: $0.2))
            })
    }

    private func spans(_ cue: Cue) -> [String] {
        SentenceLayout(hasWords: true).sentence(cue, id: "s1").spans.map { "\($0.id ?? "-"):\($0.text)" }
    }

    @Test func `words that are said together are one element`() {
        let cue = cue(
            "It cost £5 million then.",
            [("It", 0, 9), ("cost", 9, 20), ("£5", 20, 60), ("million", 40, 50), ("then.", 60, 70)])
        #expect(
            spans(cue) == ["s1w0:It", "-: ", "s1w1:cost", "-: ", "s1w2:£5 million", "-: ", "s1w3:then."])
    }

    @Test func `a word that is not heard by itself joins the one before`() {
        #expect(spans(cue("10 – km", [("10", 0, 9), ("km", 9, 9)])) == ["s1w0:10 – km"])
    }

    @Test func `a first word that is not heard by itself joins the one behind`() {
        #expect(
            spans(cue("№ 10 km", [("№", 5, 5), ("10", 5, 9), ("km", 9, 12)])) == [
                "s1w0:№ 10", "-: ", "s1w1:km",
            ])
    }

    @Test func `what stands around the words stays in the text`() {
        #expect(spans(cue("— “Yes” … !", [("“Yes”", 0, 9)])) == ["-:— ", "s1w0:“Yes”", "-: ", "-:… !"])
    }

    @Test func `a sentence whose words are not in its text is one element`() {
        let sentence = SentenceLayout(hasWords: true).sentence(cue("Other text", [("Word", 3, 9)]), id: "s1")
        #expect(sentence.spans.map(\.text) == ["Other text"])
        #expect(sentence.cues.map(\.id) == ["s1"] && sentence.cues.map(\.start) == [3])
    }
}
