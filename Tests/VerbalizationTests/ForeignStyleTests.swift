import NarrationModel
import Testing

@testable import Verbalization

/// What a voice's style makes of words in other languages.
@Suite struct ForeignStyleTests {
    private static func verbalizer(_ foreign: VerbalStyle.Foreign) -> Verbalizer {
        var style = VerbalStyle(language: "en-US")
        style.foreign = foreign
        return Verbalizer(voice: TestVoice.named("en-US", style: style), lexicon: TestLexicon.small)
    }

    private static let line = "The sign «Слава Україні» in Київ, in Αθήνα and in 北京."

    @Test(arguments: [
        (VerbalStyle.Foreign.native, "The sign Слава Україні in Київ, in Αθήνα and in 北京."),
        (.transliterate, "The sign Slava Ukraini in Kyiv, in Athina and in a word in Chinese."),
        (
            .announce,
            "The sign two words in Ukrainian in a word in Ukrainian, in a word in Greek and in a word in Chinese."
        ),
    ])
    func `foreign words are said, transliterated or announced`(style: VerbalStyle.Foreign, spoken: String) {
        #expect(Self.verbalizer(style).spokenForm(of: Self.line) == spoken)
    }

    @Test func `an announcement is reported once and covers its words`() {
        let article = RuleFixtureTests.article(Self.line)
        let script = Self.verbalizer(.announce).script(for: article)
        #expect(script.diagnostics.map(\.code) == Array(repeating: "foreign-announced", count: 4))
        ScriptInvariants.check(script, of: article)
    }

    @Test func `letters without a sign are in the language of the article's others`() {
        let blocks = ["The song Щедрик is old.", "It comes from Україна."].map {
            Block(.paragraph, SourcedText(copying: $0, from: 0))
        }
        let script = TestVoice.american.script(for: Article(kind: .story, headline: "", blocks: blocks))
        let languages = script.passages.flatMap(\.utterances).flatMap(\.tokens).compactMap(
            \.delivery.language)
        #expect(languages == ["uk", "uk"])
    }

    @Test func `words that the page marks are said by a voice for their language`() {
        var text = SourcedText(copying: "She felt ", from: 0)
        text.append(SourcedText(copying: "Schadenfreude", from: 9).marked("de"))
        text.append(SourcedText(copying: ", said ", from: 22))
        text.append(SourcedText(copying: "Pepik Novák", from: 29).marked("tlh"))
        let article = Article(kind: .story, headline: "", blocks: [Block(.paragraph, text)])
        let script = TestVoice.american.script(for: article)
        let tokens = script.passages[0].utterances[0].tokens
        #expect(tokens.map(\.delivery.language) == [nil, nil, "de", nil, nil, nil])
        #expect(script.diagnostics.map(\.code) == ["language-not-spoken"])
        ScriptInvariants.check(script, of: article)
    }

    @Test func `a mark that does not fit the script is not believed`() {
        let text = SourcedText(copying: "Київ and Zhongguo", from: 0).marked("zh")
        let article = Article(kind: .story, headline: "", blocks: [Block(.paragraph, text)])
        let tokens = TestVoice.american.script(for: article).passages[0].utterances[0].tokens
        #expect(tokens.map(\.delivery.language) == ["uk", nil, nil])
    }

    @Test func `an article in another language is reported`() {
        var article = RuleFixtureTests.article("La mairie est fermée.")
        article.language = "fr-FR"
        #expect(TestVoice.american.script(for: article).diagnostics.map(\.code) == ["article-language"])
        article.language = "en-GB"
        #expect(TestVoice.american.script(for: article).diagnostics.isEmpty)
    }

    @Test func `a lexicon's entry in another script beats the voice for it`() throws {
        let lexicon = try Lexicon.parse("Київ\tipa\tˈkiːjɪv\nМосква\tsay\tMoscow", name: "test")
        let verbalizer = Verbalizer(voice: TestVoice.named("en-US"), lexicon: lexicon)
        let tokens = verbalizer.script(for: RuleFixtureTests.article("Київ, Москва")).passages[0].utterances[
            0
        ]
        .tokens
        #expect(tokens.map(\.text) == ["Київ", "Moscow"])
        #expect(tokens[0].pronunciation == .ipa("ˈkiːjɪv") && tokens.allSatisfy { $0.delivery == .plain })
    }
}
