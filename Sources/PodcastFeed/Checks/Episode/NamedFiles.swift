/// Every file that an item names is there.
struct NamedFiles: EpisodeRule {
    let code = "file-missing"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        episode.item.addresses.compactMap { address, element in
            guard let path = episode.path(of: address), !path.isEmpty, !path.hasSuffix("/"),
                episode.sizes[path] == nil
            else { return nil }
            return FeedFault(
                "'\(element.name)' must name a file that exists, and '\(path)' does not; run 'narrate feed' again",
                at: element)
        }
    }
}
