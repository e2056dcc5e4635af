package import NarrationModel

/// The transcript as JSON of the podcast namespace, version 1.0.0, word by word.
package enum TranscriptJSON: EpisodeDocument {
    /// A segment for each spoken word, with the signs that stand at it and its times in seconds
    /// with three decimals.
    ///
    /// One segment a word is the form in which the namespace's players highlight words; those that show sentences
    /// join the segments with spaces.
    package static func write(_ episode: Episode, to sink: (String) throws -> Void) throws {
        try JSONWriter.write(to: sink) { writer in
            writer.field("version", "1.0.0")
            try writer.array("segments", isInline: true) { append in
                try TimedCue.forEachHeard(in: episode) { cue in
                    for word in cue.words {
                        try append { writer in
                            writer.field("startTime", thousandths: word.time.lowerBound)
                            writer.field("endTime", thousandths: word.time.upperBound)
                            writer.field("body", word.text)
                        }
                    }
                }
            }
        }
    }
}
