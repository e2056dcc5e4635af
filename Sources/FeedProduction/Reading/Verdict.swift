import FeedLibrary

/// What a run has to do for an article.
enum Verdict: Sendable {
    /// Nobody has heard of it.
    case new

    /// Its text has changed, its files are gone, or it is to be spoken anew.
    case again(LibraryEpisode)

    /// It is as it was.
    case unchanged(LibraryEpisode)

    /// An article of this run before it is the same.
    case repeated

    /// It was withdrawn, or is older than episodes are kept.
    case ended(LibraryEpisode.State)

    /// Its source's filter leaves it out.
    case filtered(SourceFilter.Rule)
}
