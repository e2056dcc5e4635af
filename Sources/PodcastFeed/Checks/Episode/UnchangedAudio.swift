internal import Digests

/// The audio files have the bytes that their record was written for.
struct UnchangedAudio: EpisodeRule {
    let code = "file-changed"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let entry = episode.record?.entry else { return [] }
        return ([entry.audio] + entry.otherAudio).compactMap { file in
            guard let digest = episode.digests[file.path], digest.hexadecimal != file.digest else {
                return nil
            }
            return FeedFault(
                "a file must keep its bytes, and this one has others than its record says; make the episode again",
                file: file.path)
        }
    }
}
