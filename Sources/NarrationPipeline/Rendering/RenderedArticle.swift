package import NarrationModel

/// One finished article: its files, and the figures that a user wants to see.
package struct RenderedArticle: Hashable, Sendable {
    package var title: String
    package var kind: Article.Kind

    /// The audio file first, then what lies beside it; names in the output folder.
    package var files: [String]

    /// The length in seconds.
    package var duration: Double
    package var chapterCount: Int
    package var loudness: Loudness

    /// Words of the article, and how many of them are spoken and omitted.
    package var wordCount: Int
    package var spokenWordCount: Int
    package var omittedWordCount: Int

    /// What was changed, guessed or left out.
    package var diagnostics: [Diagnostic]

    /// Whether words were left out that should have been spoken: the engine failed on them, or nothing in them can
    /// be said.
    package var hasLosses: Bool
}
