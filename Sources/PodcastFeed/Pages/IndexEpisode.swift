internal import NarrationModel

/// What the template shows of an episode.
enum IndexEpisode {
    /// Unicode scalars.
    static let longestSummary = 600

    static func values(_ episode: FeedEpisode) -> TemplateValues {
        let title = episode.displayTitle.feedText()
        let hasChapters = episode.chapters.count > 1
        return TemplateValues([
            "id": "episode-" + episode.guid.percentEncodedPath, "title": title,
            "titleLink": episode.page?.path.percentEncodedPath ?? episode.webLink,
            "lang": FeedLanguage.tag(episode.language),
            "dir": WritingDirection(language: episode.language).rawValue, "player": FeedWords.listen(title),
            "length": FeedWords.duration(episode.wholeSeconds), "period": "PT\(episode.wholeSeconds)S",
            "moment": episode.published.iso8601, "clock": FeedWords.time(episode.published),
            "section": episode.section?.visibleLine?.feedText(),
            "author": (episode.author?.visibleLine).map { FeedWords.by($0.feedText()) },
            "voices": voices(episode),
            "summary": episode.summary?.visibleLine?.feedText(limit: longestSummary),
            "disclosure": episode.disclosure?.visibleLine?.feedText(),
            "sources": ([episode.audio] + episode.otherAudio).map(source),
            "chapterCount": hasChapters ? FeedWords.chapterCount(episode.chapters.count) : nil,
            "chapters": hasChapters ? chapters(episode) : nil, "links": links(episode),
        ])
    }

    private static func voices(_ episode: FeedEpisode) -> String? {
        let voices = episode.voices.compactMap(\.visibleLine).map { $0.feedText(limit: 128) }
        return voices.isEmpty ? nil : FeedWords.voices(voices)
    }

    private static func source(_ file: FeedEpisode.File) -> TemplateValues {
        let codec = AudioCodec(file)?.parameter
        return TemplateValues([
            "src": file.path.percentEncodedPath,
            "type": file.plainMediaType + (codec.map { "; codecs=\($0)" } ?? ""),
        ])
    }

    /// A chapter leads into the page to read along, which plays from there; without one, into the audio itself.
    private static func chapters(_ episode: FeedEpisode) -> [TemplateValues] {
        let path = (episode.page ?? episode.audio).path.percentEncodedPath
        return episode.chapters.indices.map { index in
            let time = PlayTime(episode.chapters[index].start)
            let milliseconds = time.milliseconds
            let fraction =
                milliseconds % 1000 == 0 ? "" : ".\(String(milliseconds % 1000 + 1000).dropFirst())"
            return TemplateValues([
                "at": "\(path)#t=\(milliseconds / 1000)\(fraction)", "chapter": episode.chapterTitle(index),
                "time": time.short,
            ])
        }
    }

    private static func links(_ episode: FeedEpisode) -> [TemplateValues] {
        var links: [(String, String)] = []
        if let page = episode.page { links.append((page.path.percentEncodedPath, FeedWords.readAlong)) }
        if let article = episode.webLink { links.append((article, FeedWords.article)) }
        for transcript in episode.orderedTranscripts.reversed()
        where transcript.plainMediaType != "application/json" {
            links.append(
                (transcript.path.percentEncodedPath, FeedWords.transcript(transcript.plainMediaType)))
        }
        for file in [episode.audio] + episode.otherAudio {
            links.append((file.path.percentEncodedPath, FeedWords.audio(AudioCodec(file), file.bitRate)))
        }
        return links.map { TemplateValues(["href": $0.0, "label": $0.1]) }
    }
}
