/// The file of chapters is valid JSON of the podcast namespace.
struct ChaptersForm: EpisodeRule {
    let code = "chapters-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        (episode.chapters?.faults ?? []).map {
            FeedFault("\($0); make the episode again", file: episode.chaptersPath)
        }
    }
}
