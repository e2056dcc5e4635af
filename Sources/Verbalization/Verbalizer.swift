package import NarrationModel

/// The second half of the text stage: writes an article's script, every word spoken or omitted.
///
/// Pure and deterministic: the same article, voice and lexicon give the same script.
package struct Verbalizer: Sendable {
    private let voice: Voice
    private let blockWriter: BlockWriter

    /// Prepares the rules for a voice; the lexicon's later entries win.
    package init(voice: Voice, lexicon: Lexicon) {
        self.voice = voice
        blockWriter = BlockWriter(
            sentenceWriter: SentenceWriter(style: voice.style, lexicon: lexicon, dispatch: .standard))
    }

    /// The rules that read written forms, in the order in which they are asked.
    package static var rules: [any VerbalizationRule] { RuleBook.readings }

    /// Writes what will be said for `article`: a passage for each block that is spoken and has a word.
    package func writer(for article: Article) -> ScriptWriter {
        ScriptWriter(article: article, voice: voice, blockWriter: blockWriter)
    }

    /// All that will be said for `article`.
    package func script(for article: Article) -> Script {
        var writer = writer(for: article)
        var passages: [Passage] = []
        while let written = writer.next() { passages.append(written.passage) }
        return Script(
            passages: passages, omissions: writer.omissions, diagnostics: writer.diagnostics)
    }

    /// How one line of text is said, sentences joined by spaces.
    package func spokenForm(of line: String) -> String {
        blockWriter.script(of: SourcedText(copying: line, from: 0)).utterances.map(\.spoken).joined(
            separator: " ")
    }
}
