import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import Verbalization

@Suite struct CoverageTests {
    @Test(arguments: try FixtureFolder.all("rules"))
    func `every word of the rules' cases is spoken or omitted`(fixture: FixtureFolder) throws {
        for line in try fixture.text("cases.tsv").split(separator: "\n") {
            let article = RuleFixtureTests.article(String(line.split(separator: "\t")[0]))
            ScriptInvariants.check(TestVoice.american.script(for: article), of: article)
        }
    }

    @Test(arguments: ["pages", "data/text/sets"])
    func `every word of the shared pages and sets is spoken or omitted`(path: String) throws {
        guard let folder = SharedData.url(path) else { return }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        for file in files where ["txt", "jsonl"].contains(file.pathExtension) {
            let text = try String(contentsOf: file, encoding: .utf8)
            let lines = text.split(separator: "\n").prefix(1500)
            let blocks = lines.map { Block(.paragraph, SourcedText(copying: $0, from: 0)) }
            let article = Article(kind: .story, headline: "", blocks: blocks)
            ScriptInvariants.check(TestVoice.american.script(for: article), of: article)
        }
    }

    @Test func `words that cannot be said are omitted with a diagnostic`() {
        let article = RuleFixtureTests.article("The sign said ᚠᚢᚦ in red.")
        let script = TestVoice.american.script(for: article)
        #expect(script.omissions.map(\.rule) == ["unpronounceable"])
        #expect(script.diagnostics.map(\.code) == ["unpronounceable"])
        #expect(script.passages[0].utterances[0].spoken == "The sign said in red.")
        #expect(script.passages[0].utterances[0].words.map(\.text) == ["The", "sign", "said", "in", "red."])
        ScriptInvariants.check(script, of: article)
    }

    @Test func `a role that is not spoken is omitted as a whole`() {
        let voice = TestVoice.named("en-US", silent: [.caption])
        let article = Article(
            kind: .story, headline: "One",
            blocks: [
                Block(.headline, SourcedText(copying: "One", from: 0)),
                Block(.caption, SourcedText(copying: "Two three. (Four)", from: 10)),
            ])
        let script = Verbalizer(voice: voice, lexicon: Lexicon()).script(for: article)
        #expect(script.omissions.map(\.rule) == ["role-not-spoken"])
        #expect(script.omissions.first?.source == SourceRange(10, 27))
        ScriptInvariants.check(script, of: article)
    }

    @Test func `an announcement is spoken, and is no word of the article`() {
        var text = SourcedText()
        text.append("A table with 24 rows is left out.", for: SourceRange(30, 30))
        let article = Article(
            kind: .story, headline: "One",
            blocks: [Block(.headline, SourcedText(copying: "One", from: 0)), Block(.announcement, text)])
        let script = TestVoice.american.script(for: article)
        #expect(script.passages.map(\.role) == [.headline, .announcement])
        #expect(script.passages[1].utterances[0].spoken == "A table with twenty-four rows is left out.")
        #expect(script.wordCount == 1)
        ScriptInvariants.check(script, of: article)
        let silent = Verbalizer(voice: TestVoice.named("en-US", silent: [.announcement]), lexicon: Lexicon())
        #expect(silent.script(for: article).omissions == [])
    }

    @Test func `words put into a row are not omitted with it`() {
        var text = SourcedText(copying: "Oats, ", from: 0)
        text.append("Price: ", for: SourceRange(6, 6))
        text.append(copying: "ᚠᚢᚦ", from: 6)
        let article = Article(kind: .story, headline: "", blocks: [Block(.listItem, text)])
        ScriptInvariants.check(TestVoice.american.script(for: article), of: article)
        let voice = TestVoice.named("en-US", silent: [.listItem])
        let script = Verbalizer(voice: voice, lexicon: Lexicon()).script(for: article)
        #expect(script.omissions.map(\.text) == ["Oats, ᚠᚢᚦ"])
        ScriptInvariants.check(script, of: article)
    }

    @Test func `a block without a word is nothing`() {
        let article = RuleFixtureTests.article("* * * — …")
        let script = TestVoice.american.script(for: article)
        #expect(script == Script(passages: []))
    }
}
