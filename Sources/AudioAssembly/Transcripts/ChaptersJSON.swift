package import NarrationModel

/// The chapters as JSON of the podcast namespace, version 1.2.
///
/// They are the chapters of the audio file, in number and order: players that read both lists merge them.
package enum ChaptersJSON: EpisodeDocument {
    /// Times are seconds with three decimals.
    package static func write(_ episode: Episode, to sink: (String) throws -> Void) throws {
        let scale = TimeScale(sampleRate: episode.sampleRate)
        try JSONWriter.write(to: sink) { writer in
            writer.field("version", "1.2.0")
            writer.field("title", episode.tags.title.onOneLine)
            writer.array("chapters", of: episode.chapters) { writer, chapter in
                write(chapter, scale, to: &writer)
            }
        }
    }

    private static func write(_ chapter: Chapter, _ scale: TimeScale, to writer: inout JSONWriter) {
        writer.field("startTime", thousandths: scale.milliseconds(chapter.frames.start))
        if chapter.frames.count > 0 {
            writer.field("endTime", thousandths: scale.milliseconds(chapter.frames.end))
        }
        if !chapter.title.isEmpty { writer.field("title", chapter.title) }
        if let address = chapter.url?.webAddress { writer.field("url", address) }
    }
}
