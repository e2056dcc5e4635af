import LexiconFiles
import NarrationModel
import Testing
import Verbalization

@Suite struct PatternTests {
    private func script(_ line: String, _ toml: String) throws -> Script {
        var lexicon = Lexicon()
        try LexiconFile(text: toml, name: "lexicon.toml", layer: .voice).add(to: &lexicon, for: "en-US")
        return Verbalizer(voice: SpokenFixtureTests.voice, lexicon: lexicon).script(
            for: SpokenFixtureTests.article(line))
    }

    @Test func `a pattern that explodes is told, and the sentence read without it`() throws {
        let line = "It was " + String(repeating: "a", count: 60) + " to the end!"
        let script = try script(line, "[[entry]]\npattern = '(a+)+\\d'\nsay = 'x'\n")
        let diagnostic = try #require(script.diagnostics.first { $0.code == "lexicon-pattern-limit" })
        #expect(diagnostic.severity == .warning && diagnostic.message.contains("lexicon.toml:1"))
        #expect(script.wordCount == 6)
    }

    @Test func `a sentence longer than is looked through is told`() throws {
        let line = "Ida " + String(repeating: "and ", count: 2_000) + "Ida"
        let script = try script(line, "[[entry]]\npattern = 'Ida'\nsay = 'x'\n")
        let texts = script.passages.flatMap(\.utterances).flatMap(\.tokens).map(\.text)
        #expect(texts.first == "x" && texts.last == "Ida")
        #expect(script.diagnostics.contains { $0.code == "lexicon-pattern-limit" })
        #expect(script.wordCount == 2_002)
    }

    @Test(arguments: [(LexiconLayer.shared, "one"), (.command, "two")])
    func `a word of a closer layer goes before a pattern of a wider one`(
        layer: LexiconLayer, expected: String
    ) throws {
        var lexicon = Lexicon()
        try LexiconFile(
            text: "[[entry]]\npattern = '(?<=Mount )Ida'\nsay = 'one'\n", name: "a.toml", layer: .voice
        ).add(to: &lexicon, for: "en-US")
        try LexiconFile(text: "Ida\tsay\ttwo\n", name: "b.tsv", layer: layer).add(to: &lexicon, for: "en-US")
        let script = Verbalizer(voice: SpokenFixtureTests.voice, lexicon: lexicon).script(
            for: SpokenFixtureTests.article("See Mount Ida"))
        #expect(script.passages.flatMap(\.utterances).flatMap(\.tokens).last?.text == expected)
    }
}
