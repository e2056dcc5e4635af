/// The episode's record and manifest lie beside its files; without the record a lost library cannot be rebuilt.
struct EpisodeRecordPresent: EpisodeRule {
    let code = "record-missing"
    let severity = FeedFinding.Severity.warning

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        let missing = [("record", episode.record == nil), ("manifest", episode.manifest == nil)].filter(\.1)
            .map(\.0)
        return missing.map {
            FeedFault(
                "an episode should have a \($0) that can be read beside its files; run 'narrate feed' again",
                file: episode.folder)
        }
    }
}
