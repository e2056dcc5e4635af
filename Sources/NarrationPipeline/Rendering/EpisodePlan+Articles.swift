import AudioAssembly
import NarrationModel
import SpeechSynthesis

extension EpisodePlan {
    /// The plan for a single article, whose chapters are its own.
    init(of part: Part, stem: String, _ settings: RenderSettings, _ engine: EngineDescription) {
        let article = part.article
        self.init(
            stem: stem, title: article.headline,
            tags: Tags(
                title: article.headline, artist: article.author, album: settings.album,
                date: Self.date(of: article), language: article.language, sourceURL: article.sourceURL,
                comment: Self.comment(by: [part.voice.voice], engine), cover: settings.cover),
            parts: [part], front: article, isEdition: false,
            passages: part.passages.enumerated().map { index, planned in
                var planned = planned
                if index == 0 { planned.chapterURL = article.sourceURL }
                return planned
            })
    }

    /// The plan for an edition: a chapter for each of its articles.
    init(
        edition: EditionSettings, of parts: [Part], stem: String, _ settings: RenderSettings,
        _ engine: EngineDescription
    ) {
        self.init(
            stem: stem, title: edition.title,
            tags: Tags(
                title: edition.title, album: settings.album,
                date: edition.day.map(Self.date) ?? parts.compactMap { Self.date(of: $0.article) }.max(),
                language: parts.first?.article.language ?? "en",
                comment: Self.comment(by: parts.map(\.voice.voice), engine), cover: settings.cover),
            parts: parts, front: Self.front(of: edition, parts), isEdition: true,
            passages: parts.enumerated().flatMap { Self.chapter(of: $1, number: $0) })
    }

    /// What stands for an edition: its title and its day, or the latest date of its articles.
    private static func front(of edition: EditionSettings, _ parts: [Part]) -> Article {
        let dates = parts.compactMap { part in
            date(of: part.article).flatMap { day in
                (part.article.published ?? part.article.date).map { (day, $0) }
            }
        }
        return Article(
            kind: .story, headline: edition.title,
            published: edition.day.map { PublicationTime(day: $0) } ?? dates.max { $0.0 < $1.0 }?.1,
            language: parts.first?.article.language ?? "en", publisher: parts.first?.article.publisher,
            blocks: [])
    }

    /// The passages of an article as one chapter.
    private static func chapter(of part: Part, number: Int) -> [PlannedPassage] {
        part.passages.enumerated().map { index, planned in
            var planned = planned
            planned.article = number
            planned.passage.chapterTitle = index == 0 ? part.article.headline : nil
            planned.chapterURL = index == 0 ? part.article.sourceURL : nil
            return planned
        }
    }

    private static func date(of article: Article) -> String? {
        (article.published ?? article.date)?.day.map(date)
    }

    private static func date(_ day: PublicationTime.Day) -> String { PublicationTime(day: day).iso8601 }

    private static func comment(by voices: [Voice], _ engine: EngineDescription) -> String {
        var names: [String] = []
        for voice in voices where !names.contains(voice.id) { names.append(voice.id) }
        let voices = names.count == 1 ? "synthetic voice" : "synthetic voices"
        return
            "Read by the \(voices) \(names.joined(separator: " and ")) of narrate (\(engine.name) \(engine.version))"
    }
}
