import NarrationModel

/// The chapters of an episode as fields of a Vorbis comment ("Chapter Extension", wiki.xiph.org).
///
///     CHAPTER001=00:00:00.000
///     CHAPTER001NAME=Harbor reopens
///     CHAPTER001URL=https://example.org/harbor
///
/// The extension numbers with three digits, and readers take three: of more chapters than 999 the first 999 are
/// written, so that the last of them reaches to the end of the file.
struct ChapterFields {
    let episode: Episode

    /// The most chapters that a Vorbis comment tells of.
    static let limit = 999

    /// For each chapter its start, its title, and its address when it has one.
    var fields: [VorbisComment.Field] {
        episode.chapters.prefix(Self.limit).enumerated().flatMap { index, chapter in
            fields(of: chapter, named: "CHAPTER" + (index + 1).padded(to: 3))
        }
    }

    private func fields(of chapter: Chapter, named name: String) -> [VorbisComment.Field] {
        let milliseconds = TimeScale(sampleRate: episode.sampleRate).milliseconds(chapter.frames.start)
        let fields = [
            VorbisComment.Field(name, clock(milliseconds)),
            VorbisComment.Field(name + "NAME", chapter.title.tagText()),
        ]
        guard let url = chapter.url?.tagURL, !url.isEmpty else { return fields }
        return fields + [VorbisComment.Field(name + "URL", url)]
    }

    /// `HH:MM:SS.mmm`, as long for every time: there are no more than 99 hours.
    private func clock(_ milliseconds: Int) -> String {
        let seconds = milliseconds / 1000
        let parts = [min(seconds / 3600, 99), seconds / 60 % 60, seconds % 60].map { $0.padded(to: 2) }
        return parts.joined(separator: ":") + "." + (milliseconds % 1000).padded(to: 3)
    }
}

extension Int {
    /// The digits with zeros in front, at least `width` of them.
    fileprivate func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
