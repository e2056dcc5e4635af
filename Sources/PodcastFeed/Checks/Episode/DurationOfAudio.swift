/// `itunes:duration` is that of the audio to a second.
struct DurationOfAudio: EpisodeRule {
    let code = "duration-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let tag = episode.item.first("itunes:duration"), let seconds = Int(tag.value),
            let duration = episode.manifest?.duration ?? episode.record?.entry.duration,
            abs(Double(seconds) - duration) > 1
        else { return [] }
        return [
            FeedFault(
                "'itunes:duration' must be the audio's \(Int(duration.rounded())) seconds, and is \(seconds); run 'narrate feed' again",
                at: tag)
        ]
    }
}
