package import NarrationModel

/// An episode's tags and chapters as the program ffmpeg reads them ("Metadata", ffmpeg-formats documentation).
///
///     ;FFMETADATA1
///     title=Harbor reopens
///     [CHAPTER]
///     TIMEBASE=1/22050
///     START=0
///     END=441000
///     title=The night before
///
/// The names are those from which ffmpeg makes MP4's atoms. There is none for the page's address, so that is the
/// description, which players show. ReplayGain would need atoms that ffmpeg does not write.
package struct FFMetadata: Sendable {
    private let episode: Episode

    package init(_ episode: Episode) {
        self.episode = episode
    }

    /// The whole document; lines end with a line feed.
    package var document: String {
        let chapters = episode.chapters.map(lines)
        return ([";FFMETADATA1"] + tags + chapters.flatMap { $0 }).joined(separator: "\n") + "\n"
    }

    /// The three-letter code of the audio's language, which belongs to its stream.
    package var language: String { LanguageCode.threeLetter(for: episode.tags.language) }

    private var tags: [String] {
        let tags = episode.tags
        let audiobook = "2"
        let texts = [
            ("title", tags.title.tagText()), ("artist", tags.artist?.tagText()),
            ("album", tags.album?.tagText()), ("date", tags.date?.tagText()),
            ("comment", tags.comment?.tagText(limit: 2000)), ("description", tags.sourceURL?.tagURL),
            ("media_type", audiobook),
        ]
        return texts.compactMap { name, text in
            guard let text, !text.isEmpty else { return nil }
            return "\(name)=\(escaped(text))"
        }
    }

    private func lines(of chapter: Chapter) -> [String] {
        [
            "[CHAPTER]", "TIMEBASE=1/\(episode.sampleRate)", "START=\(chapter.frames.start)",
            "END=\(chapter.frames.end)", "title=\(escaped(chapter.title.tagText()))",
        ]
    }

    /// The text with a backslash before each character that means something.
    ///
    /// A backslash at the end gets a space behind it: ffmpeg 5.1 takes the line feed after it for a part of the text,
    /// though the backslash is escaped.
    private func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            if "=;#\\".unicodeScalars.contains(character) { escaped += "\\" }
            escaped.unicodeScalars.append(character)
        }
        return text.hasSuffix("\\") ? escaped + " " : escaped
    }
}
