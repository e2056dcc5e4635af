package import NarrationModel

/// Writes an article's script passage by passage, so that the first can be spoken before the last is written.
package struct ScriptWriter: Sendable {
    /// A passage, and the number of the block whose sentences it says.
    package struct Written: Sendable {
        package var passage: Passage
        package var block: Int
    }

    private let article: Article
    private let voice: Voice
    private let blockWriter: BlockWriter

    /// The language of the article's Cyrillic words.
    private let cyrillic: String?

    /// Words of the blocks so far that will not be spoken, each with its rule.
    package private(set) var omissions: [Omission] = []

    /// What was guessed, changed or could not be read so far.
    package private(set) var diagnostics: [Diagnostic]

    /// The block to be looked at next.
    private var block = 0

    /// The passage that waits for what follows: the longer of two neighbouring pauses holds.
    private var pending: Written?
    private var isBegun = false

    init(article: Article, voice: Voice, blockWriter: BlockWriter) {
        self.article = article
        self.voice = voice
        self.blockWriter = blockWriter
        cyrillic = BlockContext.cyrillic(in: article)
        diagnostics = LanguageMarks.diagnostics(for: article, voice: voice)
    }

    /// The next passage; nil behind the last.
    package mutating func next() -> Written? {
        while let (written, before) = nextBlock() {
            guard var previous = pending.replaced(by: written) else { continue }
            previous.passage.pauseAfter = max(previous.passage.pauseAfter, before)
            return previous
        }
        return pending.replaced(by: nil)
    }

    /// The sentences of a block once more, as they were written for its passage.
    package func utterances(ofBlock block: Int) -> [Utterance] {
        content(ofBlock: block).utterances
    }

    private func content(ofBlock number: Int) -> SentenceScript {
        let block = article.blocks[number]
        return blockWriter.script(of: block.text, in: BlockContext(block, cyrillic: cyrillic))
    }

    /// The passage of the next block that is spoken and has a word, and the pause that is wanted before it.
    private mutating func nextBlock() -> (Written, before: Pause)? {
        while block < article.blocks.count {
            let number = block
            block += 1
            let style = voice.style(for: article.blocks[number].role, in: article.kind)
            guard style.isSpoken else {
                leaveOut(article.blocks[number])
                continue
            }
            let content = content(ofBlock: number)
            omissions += content.omissions
            diagnostics += content.diagnostics
            guard !content.utterances.isEmpty else { continue }
            let passage = passage(content.utterances, of: article.blocks[number], style)
            return (Written(passage: passage, block: number), style.before)
        }
        return nil
    }

    private mutating func passage(
        _ utterances: [Utterance], of block: Block, _ style: RoleStyle
    ) -> Passage {
        var passage = Passage(
            role: block.role, utterances: utterances, prosody: style.prosody,
            sentencePause: voice.sentencePause, pauseAfter: style.after)
        if !isBegun {
            passage.chapterTitle = article.headline
        } else if block.role == .crosshead {
            passage.chapterTitle = ChapterTitle.of(block)
        }
        isBegun = true
        return passage
    }

    private mutating func leaveOut(_ block: Block) {
        guard block.wordCount > 0 else { return }
        omissions.append(Omission(rule: "role-not-spoken", of: block.text))
    }
}

extension Optional {
    /// Puts `value` in this one's place.
    fileprivate mutating func replaced(by value: Wrapped?) -> Wrapped? {
        defer { self = value }
        return self
    }
}
