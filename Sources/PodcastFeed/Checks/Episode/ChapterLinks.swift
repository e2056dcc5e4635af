/// Addresses of chapters have neither `%` nor `+`: AntennaPod decodes them once more.
struct ChapterLinks: EpisodeRule {
    let code = "chapter-link-encoded"
    let severity = FeedFinding.Severity.note

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        (episode.chapters?.links ?? []).filter { $0.contains("%") || $0.contains("+") }.map {
            FeedFault(
                "AntennaPod decodes the address of a chapter once more, which may lead '\($0.prefix(80))' astray; shorter addresses do not suffer",
                file: episode.chaptersPath)
        }
    }
}
