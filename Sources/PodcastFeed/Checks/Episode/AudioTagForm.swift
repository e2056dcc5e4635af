/// The MP3 file begins with a tag that players read.
struct AudioTagForm: EpisodeRule {
    let code = "audio-tag-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        (episode.audio?.faults ?? []).map {
            FeedFault("\($0); make the episode again with 'narrate feed'", file: episode.enclosurePath)
        }
    }
}
