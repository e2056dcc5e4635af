import Testing

@testable import NarrationModel

@Suite struct WordScannerTests {
    private func words(_ text: String) -> [String] {
        WordScanner.words(in: text).map { text.slice(utf8: $0) }
    }

    @Test func `words are runs without white space that hold a letter or digit`() {
        #expect(
            words("A tank - of the\u{A0}army, ___ * 25th") == ["A", "tank", "of", "the", "army,", "25th"])
    }

    @Test func `a sentence end without a space behind it separates words`() {
        #expect(words("Kharkiv Oblast.In the meantime") == ["Kharkiv", "Oblast.", "In", "the", "meantime"])
        #expect(words("the end.”Then") == ["the", "end.”", "Then"])
    }

    @Test(arguments: ["Gazeta.ru", "U.S.", "Ph.D.", "Node.JS", "3.5", "bbc.co.uk", "J.K.", "…and"])
    func `stops inside words do not separate`(word: String) {
        #expect(words(word) == [word])
    }

    @Test func `accented and other letters keep their offsets`() {
        let text = "Zażółć gęślą Київ"
        #expect(words(text) == ["Zażółć", "gęślą", "Київ"])
        #expect(WordScanner.count(in: "") == 0)
    }

    @Test func `ignorable characters neither make nor separate words`() {
        #expect(words("co\u{AD}op \u{200B} \u{FEFF}new\u{200B} ") == ["co\u{AD}op", "new"])
        #expect(WordScanner.count(in: "the end.\u{200B}Then") == 3)
    }

    @Test func `a long run without spaces is scanned in linear time`() {
        #expect(WordScanner.count(in: String(repeating: "Aaa.", count: 50_000)) == 50_000)
        #expect(
            WordScanner.count(
                in: String(repeating: "a", count: 100_000) + String(repeating: ".\"", count: 50_000)) == 1)
    }
}
