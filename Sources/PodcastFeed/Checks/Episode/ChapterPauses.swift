/// Before a chapter that begins within a second, nothing is said in that second: AntennaPod cuts starts down to whole seconds.
struct ChapterPauses: EpisodeRule {
    let code = "chapter-pause-short"
    let severity = FeedFinding.Severity.note

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let chapters = episode.chapters?.marks,
            let cues = episode.transcripts.first(where: { $0.kind == .webVTT })?.cues
        else { return [] }
        let short = chapters.filter { chapter in
            let second = chapter.start / 1000 * 1000
            return cues.contains { $0.start < chapter.start && $0.end > second && $0.end <= chapter.start }
        }
        guard let first = short.first else { return [] }
        return [
            FeedFault(
                "chapters should begin on whole seconds or behind a second of pause, and \(short.count) do not, such as '\(first.title.prefix(40))'; AntennaPod plays the end of what is before",
                file: episode.chaptersPath)
        ]
    }
}
