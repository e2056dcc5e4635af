import NarrationPipeline

/// An episode whose files are whole and have no names yet.
struct MadeEpisode: Sendable {
    var staged: EpisodeFolders.Staged

    /// The name that the folder will have: it tells its contents from all others.
    var folder: String

    /// The files' name without an ending.
    var stem: String
    var rendered: RenderedEpisode

    /// The files that the manifest lists.
    var files: [ListedFiles.File]

    /// What was done to make an edition last as long as was wanted.
    var fit: FitReport?

    /// The name of the record beside the files.
    var recordName: String { "\(stem).episode.json" }
}
