/// A finished file's content in frames: what every artefact beside the audio is derived from.
package struct Episode: Hashable, Sendable {
    package var tags: Tags
    package var sampleRate: Int

    /// The length of the audio in frames.
    package var frameCount: Int

    /// The chapters in order; they cover the whole file without gaps.
    package var chapters: [Chapter]

    /// The spoken sentences in order.
    package var cues: [Cue]

    package var loudness: Loudness

    package init(
        tags: Tags, sampleRate: Int, frameCount: Int, chapters: [Chapter], cues: [Cue], loudness: Loudness
    ) {
        self.tags = tags
        self.sampleRate = sampleRate
        self.frameCount = frameCount
        self.chapters = chapters
        self.cues = cues
        self.loudness = loudness
    }

    /// The length of the audio in samples of a file that has `sampleRate` samples a second.
    package func frameCount(at sampleRate: Int) -> Int { frame(frameCount, at: sampleRate) }

    /// The sample of a file with `sampleRate` samples a second that is heard at `frame` of the timeline, to the nearest.
    package func frame(_ frame: Int, at sampleRate: Int) -> Int {
        (frame * sampleRate * 2 + self.sampleRate) / (2 * self.sampleRate)
    }

    /// How many words of the page are spoken.
    package var wordCount: Int { cues.reduce(0) { $0 + $1.words.count { !$0.word.isInserted } } }
}

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
}
