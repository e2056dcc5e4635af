import Foundation
import LexiconFiles
import NarrationModel
import NarrationTestSupport
import Testing
import Verbalization

/// What entries make of sentences: `lexicon.toml`, a sentence a line in `input.txt`, and their tokens in `expected.txt`.
@Suite struct SpokenFixtureTests {
    @Test(arguments: try FixtureFolder.all("spoken"))
    func `sentences are said as approved, and no word is lost`(fixture: FixtureFolder) throws {
        let file = try LexiconFile(
            text: fixture.text("lexicon.toml"), name: "lexicon.toml", layer: .publication)
        var lexicon = Lexicon()
        file.add(to: &lexicon, for: "en-US")
        let verbalizer = Verbalizer(voice: Self.voice, lexicon: lexicon)
        var text = ""
        for line in try fixture.text("input.txt").split(separator: "\n") {
            let script = verbalizer.script(for: Self.article(String(line)))
            text += "\(line)\n"
            for utterance in script.passages.flatMap(\.utterances) {
                text += utterance.tokens.map { "    \(Self.line($0, in: utterance))\n" }.joined()
                let covered = utterance.tokens.reduce(into: Set<Int>()) { $0.formUnion($1.words) }
                #expect(covered == Set(utterance.words.indices))
            }
            text += script.omissions.map { "    omitted by \($0.rule.rawValue): \($0.text)\n" }.joined()
            text += script.diagnostics.map { "    \($0.code.rawValue): \($0.message)\n" }.joined()
            #expect(
                script.wordCount + script.omissions.reduce(0) { $0 + $1.wordCount }
                    == WordScanner.count(in: line))
        }
        try fixture.expectApproved(text, as: "expected.txt")
    }

    static func article(_ line: String) -> Article {
        Article(
            kind: .story, headline: "", blocks: [Block(.paragraph, SourcedText(copying: line, from: 0))])
    }

    static let voice = Voice(
        id: "test", name: "Test", language: "en-US", engineVoice: "test",
        sentencePause: Pause(milliseconds: 200), styles: [:])

    private static func line(_ token: SpokenToken, in utterance: Utterance) -> String {
        var line = token.text + token.punctuation
        switch token.pronunciation {
        case .ipa(let ipa): line += " /\(ipa)/"
        case .mnemonics(let mnemonics): line += " [[\(mnemonics)]]"
        case nil: break
        }
        let words = utterance.words[token.words].map(\.text).joined(separator: " ")
        return "\(line) < \(words)" + (token.entry.map { " < \($0)" } ?? "")
    }
}
