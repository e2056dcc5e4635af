package import NarrationModel

/// The transcript as WebVTT: one cue for each spoken sentence, with the words as the page writes them.
package enum WebVTT {
    /// The longest line that the podcast namespace advises, in characters.
    private static let lineWidth = 65

    /// The document, in UTF-8.
    ///
    /// Cues are in order and never overlap; a sentence without words is not heard and has none.
    package static func document(for episode: Episode) -> String {
        var document = "WEBVTT\n"
        for cue in TimedCue.heard(in: episode) {
            let lines = LineBreaking.lines(of: cue.text, width: lineWidth).map(escaped)
            document += "\n\(timing(of: cue))\n\(lines.joined(separator: "\n"))\n"
        }
        return document
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
