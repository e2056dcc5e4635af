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

    /// All that will be said for `article`: a passage for each block that is spoken and has a word.
    package func script(for article: Article) -> Script {
        var script = Script(
            passages: [], diagnostics: LanguageMarks.diagnostics(for: article, voice: voice))
        let cyrillic = BlockContext.cyrillic(in: article)
        var pausesBefore: [Pause] = []
        for block in article.blocks {
            let style = voice.style(for: block.role, in: article.kind)
            guard style.isSpoken else {
                script.omissions += Self.omission(of: block)
                continue
            }
            let content = blockWriter.script(
                of: block.text, in: BlockContext(block, cyrillic: cyrillic))
            script.omissions += content.omissions
            script.diagnostics += content.diagnostics
            guard !content.utterances.isEmpty else { continue }
            pausesBefore.append(style.before)
            script.passages.append(passage(content.utterances, block.role, style))
            if block.role == .crosshead {
                script.passages[script.passages.count - 1].chapterTitle = ChapterTitle.of(block)
            }
        }
        Self.settle(&script.passages, pausesBefore: pausesBefore, headline: article.headline)
        return script
    }

    /// How one line of text is said, sentences joined by spaces.
    package func spokenForm(of line: String) -> String {
        blockWriter.script(of: SourcedText(copying: line, from: 0)).utterances.map(\.spoken).joined(
            separator: " ")
    }

    private func passage(_ utterances: [Utterance], _ role: BlockRole, _ style: RoleStyle) -> Passage {
        Passage(
            role: role, utterances: utterances, prosody: style.prosody, sentencePause: voice.sentencePause,
            pauseAfter: style.after)
    }

    /// Lets the longer of two neighbouring pauses hold, and names the chapter that the first passage opens.
    private static func settle(_ passages: inout [Passage], pausesBefore: [Pause], headline: String) {
        guard !passages.isEmpty else { return }
        passages[0].chapterTitle = headline
        for index in passages.indices.dropLast() {
            passages[index].pauseAfter = max(passages[index].pauseAfter, pausesBefore[index + 1])
        }
    }

    private static func omission(of block: Block) -> [Omission] {
        guard block.wordCount > 0 else { return [] }
        return [Omission(rule: "role-not-spoken", of: block.text)]
    }
}
