/// The length of an enclosure in another format is the file's.
struct AlternateSizes: EpisodeRule {
    let code = "alternate-length-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        episode.item.all("podcast:alternateEnclosure").compactMap { enclosure in
            guard let length = enclosure["length"].flatMap({ Int($0) }),
                let path = episode.path(of: enclosure.first("podcast:source")?["uri"]),
                let size = episode.sizes[path], size != length
            else { return nil }
            return FeedFault(
                "the length of '\(path)' must be its \(size) bytes, and is \(length); run 'narrate feed' again",
                at: enclosure)
        }
    }
}
