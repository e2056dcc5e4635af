/// The digest of an enclosure in another format is the file's (W3C, "Subresource Integrity", section 3.1).
struct FileDigests: EpisodeRule {
    let code = "digest-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        episode.item.all("podcast:alternateEnclosure").compactMap { enclosure in
            guard let integrity = enclosure.first("podcast:integrity"), integrity["type"] == "sri",
                let path = episode.path(of: enclosure.first("podcast:source")?["uri"]),
                let digest = episode.digests[path],
                integrity["value"] != Integrity.sha256(digest)
            else { return nil }
            return FeedFault(
                "the digest of '\(path)' must be the file's; run 'narrate feed' again", at: integrity)
        }
    }
}
