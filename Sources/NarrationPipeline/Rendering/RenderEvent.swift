package import NarrationModel

/// What a user who watches a run wants to know.
package enum RenderEvent: Sendable {
    /// A page was read and holds so many articles.
    case read(source: String, articles: Int)

    /// An article's passage was spoken.
    case spoke(title: String, passages: Int, of: Int)
    case finished(RenderedEpisode)

    /// Something that changes no file, such as a cache that cannot be used.
    case noted(Diagnostic)
    case failed(subject: String, PipelineError)
}
