package import NarrationModel

/// One finished episode, an article or an edition: its files, and the figures that a user wants to see.
package struct RenderedEpisode: Hashable, Sendable {
    package var title: String

    /// The kind of article; nil for an edition.
    package var kind: Article.Kind?

    /// The audio files first, then what lies beside it; names in the output folder.
    package var files: [String]

    /// The length in seconds.
    package var duration: Double
    package var chapterCount: Int
    package var loudness: Loudness

    /// Words of the articles, and how many of them are spoken and omitted.
    package var wordCount: Int
    package var spokenWordCount: Int
    package var omittedWordCount: Int

    /// What was changed, guessed or left out.
    package var diagnostics: [Diagnostic]

    /// Whether words were left out that should have been spoken: the engine failed on them, or nothing in them can
    /// be said.
    package var hasLosses: Bool
}
