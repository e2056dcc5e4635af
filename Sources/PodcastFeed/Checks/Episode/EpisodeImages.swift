/// An episode's picture is as Apple wants it.
struct EpisodeImages: EpisodeRule {
    let code = "episode-image-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        episode.images.sorted { $0.key < $1.key }.flatMap { path, head in
            ImageRequirements.faults(of: head, path: path).map {
                FeedFault("\($0); give another picture", file: path)
            }
        }
    }
}
