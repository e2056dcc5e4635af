/// Every file of an episode's folder is named by its item, its record or its manifest.
struct EpisodeLeftovers: EpisodeRule {
    let code = "left-over"
    let severity = FeedFinding.Severity.note

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let folder = episode.folder else { return [] }
        let entry = episode.record?.entry
        let recorded =
            [entry?.audio, entry?.chaptersFile, entry?.page, entry?.cover].compactMap(\.self)
            + (entry?.otherAudio ?? []) + (entry?.transcripts ?? [])
        let known = Set(
            episode.namedPaths + recorded.map(\.path)
                + (episode.manifest?.files ?? []).map { "\(folder)/\($0.name)" }
                + ownDocuments(episode, folder))
        return episode.folderFiles.map { "\(folder)/\($0)" }.filter { !known.contains($0) }.map {
            FeedFault("nothing names the file; delete it, or leave it to the next 'narrate feed'", file: $0)
        }
    }

    private func ownDocuments(_ episode: CheckedEpisode, _ folder: String) -> [String] {
        guard let stem = episode.enclosurePath.map({ $0.prefix(upTo: $0.lastIndex(of: ".") ?? $0.endIndex) })
        else {
            return []
        }
        return ["\(stem).json", "\(stem).episode.json"]
    }
}
