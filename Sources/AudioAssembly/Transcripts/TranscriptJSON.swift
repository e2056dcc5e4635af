package import NarrationModel

/// The transcript as JSON of the podcast namespace, version 1.0.0, word by word.
package enum TranscriptJSON {
    /// The document, in UTF-8: a segment for each spoken word, with the signs that stand at it and its times in seconds
    /// with three decimals.
    ///
    /// One segment a word is the form in which the namespace's players highlight words; those that show sentences
    /// join the segments with spaces.
    package static func document(for episode: Episode) -> String {
        let words = TimedCue.heard(in: episode).flatMap(\.words)
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("version", "1.0.0")
            writer.array("segments", of: words, isInline: true) { writer, word in
                writer.field("startTime", thousandths: word.time.lowerBound)
                writer.field("endTime", thousandths: word.time.upperBound)
                writer.field("body", word.text)
            }
        }
        return writer.text + "\n"
    }
}
