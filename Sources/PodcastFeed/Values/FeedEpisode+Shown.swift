internal import NarrationModel

/// What documents show of an episode.
extension FeedEpisode {
    /// The title on one line.
    var displayTitle: String { title.visibleLine ?? FeedWords.untitled(kind) }

    /// The article's address, if it is one of the web.
    var webLink: String? { link.flatMap(WebLink.init)?.text }

    /// The length, of at least one second.
    var wholeSeconds: Int { max(1, (PlayTime(duration).milliseconds + 500) / 1000) }

    /// The transcripts that a feed may name, those in WebVTT last: some clients keep the last one only.
    var orderedTranscripts: [File] {
        let known = transcripts.filter { Self.transcriptTypes.contains($0.plainMediaType) }
        return known.filter { $0.plainMediaType != "text/vtt" }
            + known.filter { $0.plainMediaType == "text/vtt" }
    }

    /// The title of a chapter, or its number.
    func chapterTitle(_ index: Int) -> String {
        chapters[index].title.visibleLine ?? FeedWords.chapter(index + 1)
    }

    /// The types of the podcast namespace.
    private static let transcriptTypes: Set<String> = [
        "text/vtt", "application/x-subrip", "application/srt", "application/json", "text/html", "text/plain",
    ]
}
