import NarrationModel
import NarrationPipeline
import PodcastFeed

/// Makes of a rendered episode what the feeds say of it.
struct EntryWriter {
    /// The longest summary in characters; it ends at a word.
    private static let longestSummary = 300

    let settings: RenderSettings

    /// The documents that go out as transcripts; players that take one only take the last.
    private static let transcripts = ["transcript.json", "srt", "vtt"]

    /// The entry of an article's episode.
    func entry(
        of article: Article, _ made: MadeEpisode, voices: [Voice], guid: String, _ dates: EpisodeDates
    ) throws(PipelineError) -> FeedEpisode {
        var entry = try entry(titled: article.headline, made, voices: voices, guid: guid, dates)
        entry.kind = article.kind == .story ? .story : .item
        entry.summary = Self.summary(of: article)
        entry.link = article.sourceURL
        entry.author = article.author
        entry.section = article.section
        entry.language = article.language
        entry.articleDate = article.date?.iso8601
        return entry
    }

    /// The entry of an edition's episode.
    func entry(
        ofEdition title: String, summary: String, language: String, day: PublicationTime.Day,
        _ made: MadeEpisode, voices: [Voice], guid: String, _ dates: EpisodeDates
    ) throws(PipelineError) -> FeedEpisode {
        var entry = try entry(titled: title, made, voices: voices, guid: guid, dates)
        entry.summary = summary
        entry.language = language
        entry.articleDate = PublicationTime(day: day).iso8601
        return entry
    }

    private func entry(
        titled title: String, _ made: MadeEpisode, voices: [Voice], guid: String, _ dates: EpisodeDates
    ) throws(PipelineError) -> FeedEpisode {
        let audio = made.files.filter { $0.format != nil }
        let preferred = ["mp3", "m4b"].lazy.compactMap { format in audio.first { $0.format == format } }.first
        guard let main = preferred else {
            throw PipelineError(
                .internalFault,
                "an episode needs an audio file for every player; report this as a fault of ours")
        }
        let file = { (file: ListedFiles.File) in Self.file(file, in: made.folder) }
        let document = { (ending: String) in made.files.first { $0.name == "\(made.stem).\(ending)" } }
        return FeedEpisode(
            guid: guid, kind: .edition, title: title, language: "en", published: dates.published,
            updated: dates.updated, duration: made.rendered.duration, audio: file(main),
            otherAudio: audio.filter { $0.name != main.name }.map(file),
            chapters: made.rendered.chapters.map { chapter in
                FeedEpisode.Chapter(
                    start: Double(chapter.frames.start) / Double(made.rendered.sampleRate),
                    title: chapter.title, link: chapter.url)
            },
            chaptersFile: document("chapters.json").map(file),
            transcripts: Self.transcripts.compactMap(document).map(file), page: document("html").map(file),
            cover: (document("jpg") ?? document("png")).map(file), voices: Self.names(of: voices),
            disclosure: voices.last.flatMap { settings.sounds.disclosure.text(for: $0) })
    }

    private static func file(_ file: ListedFiles.File, in folder: String) -> FeedEpisode.File {
        FeedEpisode.File(
            path: "\(EpisodeFolders.name)/\(folder)/\(file.name)", byteCount: file.bytes,
            mediaType: file.mediaType, digest: String(file.digest.drop { $0 != ":" }.dropFirst()),
            bitRate: file.bitRate)
    }

    private static func names(of voices: [Voice]) -> [String] {
        var names: [String] = []
        for voice in voices where !names.contains(voice.id) { names.append(voice.id) }
        return names
    }

    /// The standfirst, else the beginning of the first paragraph.
    private static func summary(of article: Article) -> String? {
        let text = article.standfirst ?? article.blocks.first { $0.role == .paragraph }?.text.pageText
        guard let text, text.count > longestSummary else { return text }
        let start = text.prefix(longestSummary)
        return start[..<(start.lastIndex(of: " ") ?? start.endIndex)] + "…"
    }
}
