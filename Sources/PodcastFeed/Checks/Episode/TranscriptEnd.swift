/// Cues end with the audio.
struct TranscriptEnd: EpisodeRule {
    let code = "transcript-too-long"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let duration = episode.manifest?.duration else { return [] }
        return episode.transcripts.compactMap { transcript in
            guard let last = transcript.cues.map(\.end).max(), Double(last) > duration * 1000 + 1000 else {
                return nil
            }
            return FeedFault(
                "a transcript must end with the audio, and ends at \(last) ms; make the episode again",
                file: transcript.path)
        }
    }
}
