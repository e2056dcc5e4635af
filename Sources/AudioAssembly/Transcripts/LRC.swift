package import NarrationModel

/// The transcript as timed lyrics (`.lrc`), which music players show line by line.
package enum LRC: EpisodeDocument {
    /// Headers, then a line for each spoken sentence with its start in hundredths of a second.
    package static func write(_ episode: Episode, to sink: (String) throws -> Void) throws {
        let scale = TimeScale(sampleRate: episode.sampleRate)
        let headers = [
            ("ti", episode.tags.title), ("ar", episode.tags.artist), ("al", episode.tags.album),
            ("length", Timestamp.minutes(scale.milliseconds(episode.frameCount))),
        ]
        for case (let name, let value?) in headers where !value.onOneLine.isEmpty {
            try sink("[\(name):\(bracketed(value.onOneLine))]\n")
        }
        try TimedCue.forEachHeard(in: episode) { cue in
            try sink("[\(Timestamp.hundredths(cue.start))]\(opening(cue.text))\n")
        }
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
