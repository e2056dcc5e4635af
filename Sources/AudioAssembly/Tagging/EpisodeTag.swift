import NarrationModel

/// The ID3v2.3 tag of an episode: texts, links, level, cover and chapters.
struct EpisodeTag {
    let episode: Episode

    private static let headerByteCount = 10

    /// The tag, padded with zeros to `size` bytes when that is given.
    func bytes(size: Int?) throws(AssemblyError) -> [UInt8] {
        let frames =
            try textFrames + linkFrames + levelFrames + coverFrames
            + ChapterFrames(episode: episode).frames()
        var content = frames.reduce(into: [UInt8]()) { $0 += $1.bytes }
        if let size {
            let room = size - Self.headerByteCount
            guard content.count <= room else {
                throw AssemblyError(
                    .headerTooLarge,
                    "a tag of \(content.count) bytes does not fit into the \(room) kept for it; "
                        + "plan the episode with the same tags and chapters")
            }
            content += repeatElement(0, count: room - content.count)
        }
        guard content.count < 1 << 28 else {
            throw AssemblyError(.fileTooLarge, "an ID3 tag holds less than 256 MiB; choose a smaller cover")
        }
        return header(contentByteCount: content.count) + content
    }

    /// The version, no flags, and the size in four times seven bits.
    private func header(contentByteCount count: Int) -> [UInt8] {
        let size = [21, 14, 7, 0].map { UInt8(count >> $0 & 0x7F) }
        return Array("ID3".utf8) + [3, 0, 0] + size
    }

    private var textFrames: [ID3Frame] {
        let tags = episode.tags
        let date = tags.date.map(TagDate.init)
        let language = LanguageCode.threeLetter(for: tags.language)
        let texts = [
            ("TIT2", tags.title.tagText()), ("TPE1", tags.artist?.tagText()), ("TALB", tags.album?.tagText()),
            ("TYER", date?.year), ("TDAT", date?.dayAndMonth), ("TLAN", language),
        ]
        let frames = texts.compactMap { identifier, text -> ID3Frame? in
            guard let text, !text.isEmpty else { return nil }
            return .text(identifier, text)
        }
        guard let comment = tags.comment?.tagText(limit: 2000), !comment.isEmpty else { return frames }
        return frames + [.comment(comment, language: language)]
    }

    /// The page that the audio was made from: as the official audio source, and as the link that players show.
    private var linkFrames: [ID3Frame] {
        guard let url = episode.tags.sourceURL?.tagURL, !url.isEmpty else { return [] }
        return [.link("WOAS", url), .userLink("source", url)]
    }

    /// What players level files by.
    private var levelFrames: [ID3Frame] {
        ReplayGain(episode.loudness).fields.map { .userText($0.name, $0.value) }
    }

    private var coverFrames: [ID3Frame] {
        guard let cover = episode.tags.cover else { return [] }
        return [.cover(cover.bytes, mediaType: cover.mediaType)]
    }
}
