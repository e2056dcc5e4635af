/// The description has a line for each chapter, such as `00:01:05 Title`, from three chapters on: Spotify and YouTube read nothing else.
struct DescribedChapters: EpisodeRule {
    let code = "chapters-not-described"
    let severity = FeedFinding.Severity.warning

    private static let fewest = 3

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let chapters = episode.chapters, chapters.faults.isEmpty else { return [] }
        let notes = ["description", "content:encoded"].compactMap { episode.item.first($0) }
            .map { DescriptionText($0.text).chapters }.filter { !$0.isEmpty }
        guard let described = notes.first else {
            return chapters.marks.count < Self.fewest ? [] : [fault("there is none", episode)]
        }
        let differences = notes.map { ChapterMark.difference(chapters.marks, $0) }
        guard !differences.contains(nil), let difference = ChapterMark.difference(chapters.marks, described)
        else {
            return described.first?.start == 0 ? [] : [fault("the first is not at 00:00:00", episode)]
        }
        return [fault(difference, episode)]
    }

    private func fault(_ reason: String, _ episode: CheckedEpisode) -> FeedFault {
        FeedFault(
            "the description should have a line such as '00:01:05 Title' for each chapter, and \(reason); run 'narrate feed' again",
            at: episode.item.first("description") ?? episode.item)
    }
}
