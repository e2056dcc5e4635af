/// The MP3 file has the chapters of the JSON file, equal in number, order, titles and seconds: some players read the one, some the other,
/// and some merge both.
struct EmbeddedChaptersEqual: EpisodeRule {
    let code = "chapters-differ"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let chapters = episode.chapters, chapters.faults.isEmpty, let audio = episode.audio,
            let difference = ChapterMark.difference(chapters.marks, audio.chapters)
        else { return [] }
        return [
            FeedFault(
                "the chapters must be those of the audio file, and \(difference); make the episode again",
                file: episode.chaptersPath)
        ]
    }
}
