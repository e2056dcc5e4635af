import Testing

@testable import NarrationModel

@Suite struct SourcedTextTests {
    @Test func `copied text maps offset by offset`() {
        let text = SourcedText(copying: "one two", from: 100)
        #expect(text.sourceRange(of: 4..<7) == SourceRange(104, 107))
        #expect(text.sourceRange == SourceRange(100, 107))
    }

    @Test func `words that are put in are none of the page's`() {
        var text = SourcedText(copying: "Oats", from: 10)
        text.append(", ", for: SourceRange(14, 14))
        text.append("Price: ", for: SourceRange(20, 20))
        text.append(copying: "3", from: 20)
        #expect(
            text.pageWords.map { text.sourceRange(of: $0) } == [SourceRange(10, 14), SourceRange(20, 21)])
        #expect(text.pageText == "Oats, 3")
        #expect(Block(.listItem, text).wordCount == 2)
        #expect(Omission(rule: "a", of: text).wordCount == 2)
    }

    @Test func `a word behind a sign that is put in further down the page has its own place`() {
        var text = SourcedText()
        text.append("“", for: SourceRange(90, 90))
        text.append(copying: "m", from: 40)
        #expect(text.pageWords.map { text.sourceRange(of: $0) } == [SourceRange(40, 41)])
    }

    @Test func `replaced text maps as a whole`() {
        var text = SourcedText(copying: "a ", from: 10)
        text.append("&", for: SourceRange(12, 17))
        text.append(copying: " b", from: 17)
        #expect(text.string == "a & b")
        #expect(text.sourceRange(of: 2..<3) == SourceRange(12, 17))
        #expect(text.sourceRange(of: 4..<5) == SourceRange(18, 19))
        #expect(text.slice(2..<5).sourceRange == SourceRange(12, 19))
    }

    @Test func `joined lines keep their own places`() {
        var text = SourcedText(copying: "one", from: 0)
        text.append(SourcedText(copying: "two", from: 50), separator: " ")
        #expect(text.string == "one two")
        #expect(text.sourceRange(of: 0..<3) == SourceRange(0, 3))
        #expect(text.sourceRange(of: 4..<7) == SourceRange(50, 53))
        #expect(text.slice(4..<7).sourceRange == SourceRange(50, 53))
    }

    @Test func `text copied from neighbouring places is one run`() {
        var pieces = SourcedText(copying: "one", from: 7)
        pieces.append(copying: " two", from: 10)
        #expect(pieces == SourcedText(copying: "one two", from: 7))
    }

    @Test func `a text of very many runs is sliced in linear time`() {
        var text = SourcedText()
        for index in 0..<20_000 { text.append(copying: "ab ", from: index * 5) }
        let slices = (0..<20_000).map { text.slice($0 * 3..<$0 * 3 + 2).sourceRange }
        #expect(slices.last == SourceRange(99_995, 99_997))
    }
}
