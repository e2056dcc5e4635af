import NarrationModel
import Testing

@testable import Verbalization

@Suite struct ScriptTests {
    private func article(_ blocks: [(BlockRole, String)], kind: Article.Kind = .story) -> Article {
        Article(
            kind: kind, headline: "The headline",
            blocks: blocks.map { Block($0.0, SourcedText(copying: $0.1, from: 0)) })
    }

    @Test func `the longer of two neighbouring pauses holds`() {
        let voice = TestVoice.named("en-US")
        let script = Verbalizer(voice: voice, lexicon: Lexicon()).script(
            for: article([(.headline, "One"), (.crosshead, "Two"), (.paragraph, "Three.")]))
        let crosshead = voice.style(for: .crosshead, in: .story)
        let paragraph = voice.style(for: .paragraph, in: .story)
        #expect(
            script.passages[0].pauseAfter
                == max(voice.style(for: .headline, in: .story).after, crosshead.before))
        #expect(script.passages[1].pauseAfter == max(crosshead.after, paragraph.before))
        #expect(script.passages[2].pauseAfter == paragraph.after)
    }

    @Test func `the first passage and every crosshead start a chapter`() {
        let script = TestVoice.american.script(
            for: article([
                (.byline, "By A. Writer"), (.crosshead, "Note from the author:"), (.paragraph, "Text."),
            ]))
        #expect(script.passages.map(\.chapterTitle) == ["The headline", "Note from the author", nil])
    }

    @Test func `a headline of an item has its own style`() {
        let voice = TestVoice.named("en-US")
        let script = TestVoice.american.script(for: article([(.headline, "One")], kind: .item))
        #expect(script.passages.first?.prosody == voice.styles[.itemHeadline]?.prosody)
    }

    @Test func `a sentence that is too long is cut between two words`() {
        let text = (1...120).map { "word\($0 % 7 == 0 ? "," : "")" }.joined(separator: " ") + "."
        let script = TestVoice.american.script(for: article([(.paragraph, text)]))
        let utterances = script.passages[0].utterances
        #expect(utterances.count == 2)
        #expect(utterances.map(\.written.string).joined(separator: " ") == text)
        #expect(utterances.allSatisfy { $0.spoken.count < 420 })
        ScriptInvariants.check(script, of: article([(.paragraph, text)]))
    }

    @Test func `every utterance knows the page range of its words`() {
        var text = SourcedText(copying: "On Sept. 10 ", from: 100)
        text.append("&", for: SourceRange(112, 117))
        text.append(copying: " later", from: 117)
        let block = Block(.paragraph, text)
        let script = TestVoice.american.script(for: Article(kind: .story, headline: "", blocks: [block]))
        let words = script.passages[0].utterances[0].words
        #expect(
            words.map(\.source) == [
                SourceRange(100, 102), SourceRange(103, 108), SourceRange(109, 111), SourceRange(118, 123),
            ])
    }
}
