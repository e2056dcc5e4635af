import NarrationModel
import Testing

@testable import ArticleReading

@Suite struct LineScannerTests {
    @Test func `white space is folded and keeps its places`() {
        let lines = LineScanner.lines(of: "  One\u{A0} \ttwo \r\n\r\nthree\rfour\u{2028}five")
        #expect(lines.map(\.string) == ["One two", "three", "four", "five"])
        #expect(lines.map(\.followsBlank) == [true, true, false, false])
        #expect(lines[0].source == SourceRange(2, 12))
        #expect(lines[0].text.sourceRange(of: 4..<7) == SourceRange(9, 12))
    }

    @Test func `a missing space is put in and belongs to no letter`() {
        let line = LineScanner.lines(of: "in Ostrel Province.By the evening")[0]
        #expect(line.string == "in Ostrel Province. By the evening")
        #expect(line.text.sourceRange(of: 20..<22) == SourceRange(19, 21))
        #expect(line.wordCount == 6)
    }

    @Test func `soft hyphens, zero-width spaces and controls are dropped and words keep their ranges`() {
        let line = LineScanner.lines(of: "co\u{AD}op \u{200B}mis\u{200B}take\u{1}")[0]
        #expect(line.string == "coop mistake")
        #expect(line.text.sourceRange(of: 0..<4) == SourceRange(0, 6))
        #expect(line.text.sourceRange(of: 5..<12) == SourceRange(10, 20))
    }
}
