/// A finished file's content in frames: what every artefact beside the audio is derived from.
package struct Episode: Sendable {
    package var tags: Tags
    package var sampleRate: Int

    /// The length of the audio in frames.
    package var frameCount: Int

    /// The chapters in order; they cover the whole file without gaps.
    package var chapters: [Chapter]

    /// The spoken sentences in order.
    package var cues: any CueSource

    /// How many words of the page are spoken.
    package var wordCount: Int

    package var loudness: Loudness

    package init(
        tags: Tags, sampleRate: Int, frameCount: Int, chapters: [Chapter], cues: any CueSource,
        wordCount: Int,
        loudness: Loudness
    ) {
        self.tags = tags
        self.sampleRate = sampleRate
        self.frameCount = frameCount
        self.chapters = chapters
        self.cues = cues
        self.wordCount = wordCount
        self.loudness = loudness
    }

    /// An episode whose sentences are in memory.
    package init(
        tags: Tags, sampleRate: Int, frameCount: Int, chapters: [Chapter], cues: [Cue], loudness: Loudness
    ) {
        self.init(
            tags: tags, sampleRate: sampleRate, frameCount: frameCount, chapters: chapters, cues: cues,
            wordCount: cues.reduce(0) { $0 + $1.wordCount }, loudness: loudness)
    }

    /// The length of the audio in samples of a file that has `sampleRate` samples a second.
    package func frameCount(at sampleRate: Int) -> Int { frame(frameCount, at: sampleRate) }

    /// The sample of a file with `sampleRate` samples a second that is heard at `frame` of the timeline, to the nearest.
    package func frame(_ frame: Int, at sampleRate: Int) -> Int {
        (frame * sampleRate * 2 + self.sampleRate) / (2 * self.sampleRate)
    }
}
