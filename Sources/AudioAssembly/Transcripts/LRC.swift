package import NarrationModel

/// The transcript as timed lyrics (`.lrc`), which music players show line by line.
package enum LRC {
    /// The document, in UTF-8: headers, then a line for each spoken sentence with its start in hundredths of a second.
    package static func document(for episode: Episode) -> String {
        let scale = TimeScale(sampleRate: episode.sampleRate)
        let headers = [
            ("ti", episode.tags.title), ("ar", episode.tags.artist), ("al", episode.tags.album),
            ("length", Timestamp.minutes(scale.milliseconds(episode.frameCount))),
        ]
        var document = ""
        for case (let name, let value?) in headers where !value.onOneLine.isEmpty {
            document += "[\(name):\(bracketed(value.onOneLine))]\n"
        }
        for cue in TimedCue.heard(in: episode) {
            document += "[\(Timestamp.hundredths(cue.start))]\(opening(cue.text))\n"
        }
        return document
    }

    /// A header's text, whose own brackets must not close the header.
    private static func bracketed(_ text: String) -> String {
        text.replacing("[", with: "(").replacing("]", with: ")")
    }

    /// A line's text; before a bracket it begins with a word joiner, so that it is not taken for another time.
    private static func opening(_ text: String) -> String {
        text.hasPrefix("[") ? "\u{2060}" + text : text
    }
}
