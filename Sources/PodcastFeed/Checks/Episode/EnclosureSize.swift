/// The enclosure's length is the file's: players show it, and some refuse what is longer.
struct EnclosureSize: EpisodeRule {
    let code = "enclosure-length-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let enclosure = episode.item.first("enclosure"),
            let length = enclosure["length"].flatMap({ Int($0) }),
            let size = episode.enclosurePath.flatMap({ episode.sizes[$0] }), size != length
        else { return [] }
        return [
            FeedFault(
                "an enclosure's length must be the file's \(size) bytes, and is \(length); run 'narrate feed' again",
                at: enclosure)
        ]
    }
}
