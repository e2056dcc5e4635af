package import NarrationModel

/// The transcript as WebVTT: one cue for each spoken sentence, with the words as the page writes them.
package enum WebVTT: EpisodeDocument {
    /// The longest line that the podcast namespace advises, in characters.
    private static let lineWidth = 65

    /// Cues are in order and never overlap; a sentence without words is not heard and has none.
    package static func write(_ episode: Episode, to sink: (String) throws -> Void) throws {
        try sink("WEBVTT\n")
        try TimedCue.forEachHeard(in: episode) { cue in
            let lines = LineBreaking.lines(of: cue.text, width: lineWidth).map(escaped)
            try sink("\n\(timing(of: cue))\n\(lines.joined(separator: "\n"))\n")
        }
    }

    /// The line that says when the cue is shown.
    static func timing(of cue: TimedCue) -> String {
        "\(Timestamp.thousandths(cue.start)) --> \(Timestamp.thousandths(cue.end))"
    }

    /// The characters that mark up cue text, written as references; so `-->` cannot occur.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
