/// The description says that a machine speaks, with the words that the audio has (Apple asks for both).
struct DisclosureText: EpisodeRule {
    let code = "disclosure-missing"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let record = episode.record else { return [] }
        guard let sentence = record.entry.disclosure, !sentence.trimmed.isEmpty else {
            return [fault("has none", episode)]
        }
        let texts = ["description", "content:encoded"].compactMap { episode.item.first($0)?.text }
        return texts.contains { DescriptionText($0).contains(sentence) } ? [] : [fault("does not", episode)]
    }

    private func fault(_ reason: String, _ episode: CheckedEpisode) -> FeedFault {
        FeedFault(
            "the audio and the description must say that the voice is synthetic, and the episode \(reason); set 'disclosure' and run 'narrate feed' again",
            at: episode.item.first("description") ?? episode.item)
    }
}
