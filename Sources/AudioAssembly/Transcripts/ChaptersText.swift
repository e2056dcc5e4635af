package import NarrationModel

/// The chapters as lines of an episode's description, which players without other chapters read.
package enum ChaptersText {
    /// The document, in UTF-8: a line `00:00:00 Title` for each chapter, with the whole seconds of its start.
    ///
    /// A chapter without a title is called by its number, since a time alone is no chapter to players.
    package static func document(for episode: Episode) -> String {
        let scale = TimeScale(sampleRate: episode.sampleRate)
        return episode.chapters.enumerated().map { index, chapter in
            let title = chapter.title.onOneLine
            let start = Timestamp.clock(scale.milliseconds(chapter.frames.start))
            return "\(start) \(title.isEmpty ? "Chapter \(index + 1)" : title)\n"
        }.joined()
    }
}
