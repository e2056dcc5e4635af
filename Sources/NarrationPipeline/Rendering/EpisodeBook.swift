import AudioAssembly
import Digests
import EPUBPublishing
import NarrationModel

/// Makes an EPUB of an episode, with its audio in it.
struct EpisodeBook {
    let plan: EpisodePlan
    let episode: Episode

    /// The formats that every reading system plays, the best first.
    private static let kinds: [(format: AudioFormat, kind: EPUBAudio.Kind)] = [
        (.mp3, .mp3), (.m4b, .mp4), (.opus, .opus),
    ]

    /// Writes the book into `files`, whose finished audio it takes up.
    ///
    /// - Throws: `outputNotWritable`, and `configurationUnusable` when no audio file is of a kind that books can have.
    func write(into files: inout EpisodeFileSet) throws {
        let finished = files.audio
        let found = Self.kinds.lazy.compactMap { format, kind in
            finished.first { $0.audio?.format == format }.map { ($0, kind) }
        }.first
        guard let (file, kind) = found, let path = files.path(of: file.name) else {
            throw PipelineError(
                .configurationUnusable, "an EPUB holds mp3, m4b or opus; name one of them with '--format'")
        }
        let audio = EPUBAudio(name: file.name, kind: kind, sampleRate: episode.sampleRate)
        let book = try book(with: audio)
        try files.add(ending: Sidecar.book.rawValue, mediaType: Sidecar.book.mediaType) { partial in
            try EPUBFile.write(book, audioPath: { _ in path }, to: { try partial.append($0) })
        }
    }

    private func book(with audio: EPUBAudio) throws -> EPUBBook {
        let front = plan.front
        let origin = [front.sourceURL ?? "", plan.title, plan.tags.date ?? ""].joined(separator: "\n")
        let digest = SHA256Digest.hexadecimal(of: Array(origin.utf8))
        return EPUBBook(
            title: plan.title, language: plan.tags.language,
            identifier: BookIdentifier.urn(digest: digest) ?? plan.title, author: plan.tags.artist,
            publisher: front.publisher ?? plan.tags.album, sourceURL: front.sourceURL,
            comment: plan.tags.comment,
            narrator: plan.parts.first?.voice.voice.name, cover: plan.tags.cover, hasWords: true,
            articles: try articles(with: audio))
    }

    /// Each article with its stretch of the audio; the first begins with the file, the last ends with it.
    private func articles(with audio: EPUBAudio) throws -> [EPUBArticle] {
        let cues = try episode.cues.all()
        let heard = plan.parts.indices.compactMap { number in
            cues.first { $0.article == number }.map { (number, start: $0.frames.start) }
        }
        return try heard.enumerated().map { index, article in
            let start = index == 0 ? 0 : article.start
            let end = index + 1 < heard.count ? heard[index + 1].start : episode.frameCount
            return try EPUBArticle(
                plan.parts[article.0].article, in: episode, frames: FrameRange(start: start, end: end),
                audio: audio)
        }
    }
}
