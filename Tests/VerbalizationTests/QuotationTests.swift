import NarrationModel
import NarrationTestSupport
import Testing

@testable import Verbalization

@Suite struct QuotationTests {
    private static func verbalizer(_ quotations: VerbalStyle.Quotations) -> Verbalizer {
        var style = VerbalStyle(language: "en-US")
        style.quotations = quotations
        style.quotationPitch = 10
        return Verbalizer(voice: TestVoice.named("en-US", style: style), lexicon: TestLexicon.small)
    }

    @Test(arguments: [
        ("She said “we will mend it,” and left.", "She said quote we will mend it unquote, and left."),
        ("She said \"we will mend it\".", "She said quote we will mend it unquote."),
        ("“Nobody slept. We kept going,” he said.", "quote Nobody slept. We kept going unquote, he said."),
        ("‘The boys’ boats are here,’ he said.", "quote The boys boats are here unquote, he said."),
        ("'It wasn't the dogs' fault,' he said.", "quote It wasn't the dogs fault unquote, he said."),
        (
            "“Who said ‘it was all sunk’ then?” she asked.",
            "quote Who said it was all sunk then unquote? she asked."
        ),
        ("It is called “the link” by all.", "It is called the link by all."),
        ("It was the '90s, and the dogs' tails wagged.", "It was the nineties, and the dogs tails wagged."),
        ("«Une bonne idée», he said.", "quote Une bonne idée unquote, he said."),
        ("„Das ist gut so“, he said.", "quote Das ist gut so unquote, he said."),
        ("A “stray mark that never ends", "A stray mark that never ends."),
        (
            "“A statement that goes on in the next paragraph.",
            "quote A statement that goes on in the next paragraph."
        ),
        ("An anti-“war of words now” group", "An anti war quote of words now unquote group."),
    ])
    func `quotations are said in words`(written: String, spoken: String) {
        let article = RuleFixtureTests.article(written)
        let script = Self.verbalizer(.words).script(for: article)
        #expect(script.passages[0].utterances.map(\.spoken).joined(separator: " ") == spoken)
        ScriptInvariants.check(script, of: article)
    }

    @Test func `quotations are said at another pitch`() {
        let article = RuleFixtureTests.article("She said “we will mend 20 boats,” and left.")
        let tokens = Self.verbalizer(.pitch).script(for: article).passages[0].utterances[0].tokens
        #expect(tokens.map(\.delivery.pitchChange) == [0, 0, 10, 10, 10, 10, 10, 0, 0])
        #expect(tokens.map(\.text).joined(separator: " ") == "She said we will mend twenty boats and left")
    }

    @Test func `a block that is a quotation is not marked again`() {
        let text = SourcedText(copying: "“We will mend it.”", from: 0)
        let article = Article(kind: .story, headline: "", blocks: [Block(.quotation, text)])
        let script = Self.verbalizer(.words).script(for: article)
        #expect(script.passages[0].utterances.map(\.spoken) == ["We will mend it."])
    }

    @Test(arguments: 0..<20)
    func `any text keeps its words when quotations are marked`(seed: Int) {
        var random = SeededNumbers(seed: UInt64(seed))
        for style in [VerbalStyle.Quotations.words, .pitch] {
            let text = RandomText.line(using: &random)
            let article = RuleFixtureTests.article(text)
            ScriptInvariants.check(Self.verbalizer(style).script(for: article), of: article)
        }
    }

    @Test func `thousands of marks without a partner take no longer than their number`() {
        let text = String(repeating: "“a ", count: 20_000) + String(repeating: "'b \"c ", count: 20_000)
        let words = WordScanner.words(in: text)
        #expect(QuotationFinder.quotations(in: text, words: words).count < 3)
    }
}
