/// No chapter is hidden: players that count the chapters of two lists would take one list for the other.
struct SilentChapters: EpisodeRule {
    let code = "chapter-hidden"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        (episode.chapters?.silentTitles ?? []).map {
            FeedFault(
                "a chapter must not have '\"toc\": false', as '\($0)' has; take it out",
                file: episode.chaptersPath)
        }
    }
}
