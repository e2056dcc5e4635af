import Foundation
import NarrationModel
import NarrationPipeline
import Testing

/// What of a token's delivery the printed forms of a script show.
@Suite struct ScriptDocumentTests {
    private static let voice = Voice(
        id: "v", name: "V", language: "en-US", engineVoice: "en-us", sentencePause: Pause(milliseconds: 0),
        styles: [:])

    private static let script: Script = {
        let text = SourcedText(copying: "He said “слава of all”.", from: 0)
        let words = WordScanner.words(in: text.string).map {
            WrittenWord(text: text.string.slice(utf8: $0), source: SourceRange($0))
        }
        let tokens = [
            SpokenToken(text: "He", words: 0..<1), SpokenToken(text: "said", words: 1..<2),
            SpokenToken(text: "слава", delivery: Delivery(language: "uk", pitchChange: 8), words: 2..<3),
            SpokenToken(text: "of", delivery: Delivery(pitchChange: 8), words: 3..<4),
            SpokenToken(text: "all", punctuation: ".", delivery: Delivery(pitchChange: 8), words: 4..<5),
        ]
        let passage = Passage(
            role: .paragraph, utterances: [Utterance(written: text, words: words, tokens: tokens)],
            prosody: Prosody(), sentencePause: Pause(milliseconds: 0), pauseAfter: Pause(milliseconds: 9))
        return Script(passages: [passage])
    }()

    @Test func `SSML marks languages and pitch`() {
        let document = ScriptSSML.document(for: Self.script, voice: Self.voice)
        let sentence =
            "<s>He said <prosody pitch=\"+8%\"><lang xml:lang=\"uk\">слава</lang></prosody> "
            + "<prosody pitch=\"+8%\">of all.</prosody></s>"
        #expect(document.contains(sentence))
    }

    @Test func `JSON has the language and the change of pitch`() throws {
        let json = ScriptJSON(Self.script, title: "T", voice: Self.voice)
        let text = try String(decoding: JSONEncoder().encode(json), as: UTF8.self)
        #expect(text.contains("\"language\":\"uk\"") && text.contains("\"pitchChange\":8"))
        #expect(text.components(separatedBy: "pitchChange").count == 4)
    }
}
