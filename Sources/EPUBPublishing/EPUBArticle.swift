package import NarrationModel

/// One article of a book, and where its narration is.
package struct EPUBArticle: Hashable, Sendable {
    package var article: Article

    /// The audio that holds the narration; articles may share one.
    package var audio: EPUBAudio

    /// The article's stretch of the audio.
    package var frames: FrameRange

    /// The article's spoken sentences, in the audio's frames.
    package var cues: [Cue]

    /// The article's chapters, in the audio's frames.
    package var chapters: [Chapter]

    /// Takes what belongs to `article` out of an episode.
    ///
    /// - Parameters:
    ///   - article: The article with all its blocks, spoken or not.
    ///   - episode: The finished file's content, of this article alone or of several.
    ///   - frames: The article's stretch of the file; nil for the whole of it.
    ///   - audio: The finished file.
    /// - Throws: what goes wrong when the episode's sentences are read back.
    package init(
        _ article: Article, in episode: Episode, frames: FrameRange? = nil, audio: EPUBAudio
    ) throws {
        let frames = frames ?? FrameRange(start: 0, end: episode.frameCount)
        let own = frames.start..<frames.end
        self.article = article
        self.audio = audio
        self.frames = frames
        cues = try episode.cues.all().filter { own.contains($0.frames.start) }
        chapters = episode.chapters.filter { own.contains($0.frames.start) }
    }
}
