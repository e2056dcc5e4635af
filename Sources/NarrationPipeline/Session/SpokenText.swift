package import NarrationModel

/// A text that is said as it is, without a page: a paragraph for each line.
package struct SpokenText: Sendable {
    package let voice: VoiceLibrary.Entry

    /// What is said, in order.
    package let passages: [Passage]

    /// What was guessed or changed.
    package let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - text: The text.
    ///   - voice: Who says it, with all lexicons.
    ///   - rate: Words a minute; the voice's own when nil.
    ///   - pitch: 0 to 100; the voice's own when nil.
    package init(_ text: String, by voice: VoiceLibrary.Entry, rate: Int? = nil, pitch: Int? = nil) {
        var offset = 0
        var blocks: [Block] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.contains(where: { !$0.isWhitespace }) {
                blocks.append(Block(.paragraph, SourcedText(copying: line, from: offset)))
            }
            offset += line.utf8.count + 1
        }
        let script = PageStages.script(
            for: Article(kind: .story, headline: "", language: voice.voice.language, blocks: blocks),
            voice: voice)
        self.voice = voice
        diagnostics = script.diagnostics
        passages = script.passages.filter { !$0.utterances.isEmpty }.map { passage in
            var passage = passage
            passage.prosody.rate = rate ?? passage.prosody.rate
            passage.prosody.pitch = pitch ?? passage.prosody.pitch
            return passage
        }
    }
}
