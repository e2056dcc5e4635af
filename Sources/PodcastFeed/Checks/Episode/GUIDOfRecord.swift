/// An episode keeps the GUID that its record has: with another one, players show it twice.
struct GUIDOfRecord: EpisodeRule {
    let code = "guid-changed"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let guid = episode.item.first("guid"), let own = episode.record?.entry.guid, own != guid.value
        else {
            return []
        }
        return [
            FeedFault("the GUID must stay '\(own)', as the episode's record has it; put it back", at: guid)
        ]
    }
}
