package import NarrationModel

/// One finished episode, an article or an edition: its files, and the figures that a user wants to see.
package struct RenderedEpisode: Hashable, Sendable {
    /// An audio file and its size.
    package struct AudioFile: Hashable, Sendable {
        package var name: String
        package var byteCount: Int

        /// Whether the size is only what speech usually comes to.
        package var isEstimate = false
    }

    package var title: String

    /// The kind of article; nil for an edition.
    package var kind: Article.Kind?

    /// The audio files first, then what lies beside them, the manifest last; names in the output folder.
    package var files: [String]
    package var audio: [AudioFile]

    /// The length in seconds.
    package var duration: Double

    /// Frames a second of the chapters' times.
    package var sampleRate: Int
    package var chapters: [Chapter]
    package var loudness: Loudness

    /// How loud the files were to be.
    package var target: LoudnessTarget

    /// Words of the articles, and how many of them are spoken and omitted.
    package var wordCount: Int
    package var spokenWordCount: Int
    package var omittedWordCount: Int

    /// What was changed, guessed or left out.
    package var diagnostics: [Diagnostic]

    /// The audio files that were asked for and could not be made, though others were.
    package var failures: [RenderReport.Failure] = []

    /// How many passages were spoken, and how many had been spoken before.
    package var passages = PassageCounts()

    /// Whether the files of an earlier run are as this run would make them, and were left alone.
    package var isUnchanged = false

    /// Whether words were left out that should have been spoken: the engine failed on them, or nothing in them can
    /// be said.
    package var hasLosses: Bool
}
