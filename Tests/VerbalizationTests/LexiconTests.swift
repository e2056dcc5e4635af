import NarrationModel
import Testing

@testable import Verbalization

@Suite struct LexiconTests {
    private func spoken(_ line: String, _ rows: String) throws -> [String] {
        let lexicon = try Lexicon.parse(rows, name: "test.tsv")
        let script = Verbalizer(voice: TestVoice.named("en-US"), lexicon: lexicon).script(
            for: RuleFixtureTests.article(line))
        return script.passages.flatMap(\.utterances).flatMap(\.tokens).map { token in
            guard case .ipa(let ipa)? = token.pronunciation else { return token.text }
            return token.text + "/" + ipa
        }
    }

    @Test func `entries are found with endings and in capitals`() throws {
        let rows = "# names\nKyiv\tipa\tˈkiːjɪv\tcapital\noblast\tipa\tˈɑːblæst\nDonetsk\tipa\tdəˈnjɛtsk\n"
        #expect(try spoken("Kyiv’s Oblasts", rows) == ["Kyiv's/ˈkiːjɪvz", "oblasts/ˈɑːblæsts"])
        #expect(try spoken("MORE FROM DONETSK'S STREETS", rows)[2] == "Donetsk's/dəˈnjɛtsks")
        #expect(try spoken("kyiv", rows) == ["kyiv"])
    }

    @Test(arguments: ["\n", "\r\n"]) func `lines may end as on any system`(end: String) throws {
        let rows = ["# names", "Kyiv\tipa\tˈkiːjɪv", "", "SBU\tletters", ""].joined(separator: end)
        #expect(try Lexicon.parse(rows, name: "test.tsv").count == 2)
    }

    @Test func `an ending after a sibilant is a syllable`() {
        #expect(WordEnding.plural.applied(to: "bɹɪks") == "bɹɪksɪz")
        #expect(WordEnding.possessive.applied(to: "dɑːnˈbæs") == "dɑːnˈbæsɪz")
        #expect(WordEnding.possessive.applied(to: "ˌbɑːləˈkliːə") == "ˌbɑːləˈkliːəz")
    }

    @Test func `phrases give each word its sound and beat single words`() throws {
        let rows = "Xi\tsay\tksi\nXi Jinping\tipa\tʃiː dʒɪnˈpɪŋ\n"
        #expect(try spoken("Xi Jinping’s visit", rows) == ["Xi/ʃiː", "Jinping's/dʒɪnˈpɪŋz", "visit"])
        #expect(try spoken("Xi said", rows) == ["ksi", "said"])
    }

    @Test func `parts of hyphenated words are found`() throws {
        let rows = "Kyiv\tipa\tˈkiːjɪv\n"
        #expect(try spoken("the Kyiv-based firm", rows) == ["the", "Kyiv/ˈkiːjɪv", "based", "firm"])
    }

    @Test func `kinds say letters, words and other words`() throws {
        let rows = "NATO\tword\nABBA\tletters\nPACE\tletters\tPAC\n24/7\tsay\tround the clock\n"
        #expect(
            try spoken("NATO ABBA PACE 24/7", rows) == ["Nato", "A.B.B.A", "P.A.C", "round", "the", "clock"])
    }

    @Test func `words that rules write have the lexicon's sound`() throws {
        let rows = "hryvnia\tipa\thəˈɹɪvniə\nlieutenant\tipa\tlɛfˈtɛnənt\n"
        #expect(try spoken("₴5", rows) == ["five", "hryvnias/həˈɹɪvniəz"])
        #expect(try spoken("Lt. Hale", rows) == ["Lieutenant/lɛfˈtɛnənt", "Hale"])
    }

    @Test func `later lines and later lexicons win`() throws {
        let first = try Lexicon.parse("Kyiv\tsay\tone\nXi Jinping\tsay\tone\n", name: "a")
        let second = try Lexicon.parse("Kyiv\tsay\ttwo\nKyiv\tsay\tthree\nXi Jinping\tsay\tfour\n", name: "b")
        let merged = first.merging(second)
        #expect(merged.entry(for: "Kyiv")?.value == "three")
        #expect(merged.count == 2)
        #expect(second.merging(first).entry(for: "Kyiv")?.value == "one")
    }

    @Test(arguments: [
        ("Kyiv", "lexicon-missing-column"), ("Kyiv\tIPA\tx", "lexicon-unknown-kind"),
        ("…\tsay\tx", "lexicon-empty-written-form"), ("Kyiv\tipa", "lexicon-bad-value"),
        ("Xi Jinping\tipa\tʃiː", "lexicon-bad-value"), ("Kyiv\tsay\t ", "lexicon-bad-value"),
        ("24\tipa\tx", "lexicon-bad-value"),
    ])
    func `a line that is no entry is an error with its place`(line: String, code: String) throws {
        let error = #expect(throws: LexiconError.self) {
            try Lexicon.parse("# x\n\(line)\n", name: "names.tsv")
        }
        #expect(error?.code.rawValue == code)
        #expect(error?.description.hasPrefix("names.tsv:2: ") == true)
    }
}
