package import NarrationModel

/// The chapters as lines of an episode's description, which players without other chapters read.
package enum ChaptersText: EpisodeDocument {
    /// A line `00:00:00 Title` for each chapter, with the whole seconds of its start.
    ///
    /// A chapter without a title is called by its number, since a time alone is no chapter to players.
    package static func write(_ episode: Episode, to sink: (String) throws -> Void) throws {
        let scale = TimeScale(sampleRate: episode.sampleRate)
        for (index, chapter) in episode.chapters.enumerated() {
            let title = chapter.title.onOneLine
            let start = Timestamp.clock(scale.milliseconds(chapter.frames.start))
            try sink("\(start) \(title.isEmpty ? "Chapter \(index + 1)" : title)\n")
        }
    }
}
