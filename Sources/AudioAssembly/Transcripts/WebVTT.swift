package import NarrationModel

/// The transcript as WebVTT: one cue for each spoken sentence, with the words as the page writes them.
package enum WebVTT {
    /// The document, in UTF-8.
    ///
    /// Cues are in order and never overlap; a sentence without words is not heard and has none.
    package static func document(for episode: Episode) -> String {
        let scale = TimeScale(sampleRate: episode.sampleRate)
        var document = "WEBVTT\n"
        var earliest = 0
        for cue in episode.cues where !cue.words.isEmpty {
            let start = max(earliest, scale.milliseconds(cue.frames.start))
            let end = max(start + 1, scale.milliseconds(cue.frames.end))
            document += "\n\(timestamp(start)) --> \(timestamp(end))\n\(escaped(cue.text.onOneLine))\n"
            earliest = end
        }
        return document
    }

    /// `HH:MM:SS.mmm`, with more digits for the hours when they need them.
    static func timestamp(_ milliseconds: Int) -> String {
        let seconds = milliseconds / 1000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }
        return clock.joined(separator: ":") + "." + padded(milliseconds % 1000, to: 3)
    }

    /// The characters that mark up cue text, written as references; so `-->` cannot occur.
    private static func escaped(_ text: String) -> String {
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

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
