/// One spoken sentence of a finished file: its written words and when they are heard.
package struct Cue: Hashable, Sendable {
    /// The number of the article among those of the file, from 0.
    package var article: Int
    package var role: BlockRole

    /// The number of the passage among those of the file, from 0; its sentences are spoken together.
    package var passage: Int

    /// The sentence as the page writes it, on one line.
    package var text: String

    /// Where the sentence stands on the page.
    package var source: SourceRange

    package var frames: FrameRange
    package var words: [WordTiming]

    package init(
        article: Int = 0, role: BlockRole, passage: Int, text: String, source: SourceRange,
        frames: FrameRange, words: [WordTiming]
    ) {
        self.article = article
        self.role = role
        self.passage = passage
        self.text = text
        self.source = source
        self.frames = frames
        self.words = words
    }

    /// How many words of the page are spoken; those that narrate puts in do not count.
    package var wordCount: Int { words.count { !$0.word.isInserted } }
}
