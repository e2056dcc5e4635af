package import NarrationModel

/// The transcript as WebVTT with the time of every word: for pages and editors, not for feeds, since podcast players
/// show the times as text.
package enum WordsVTT: EpisodeDocument {
    /// A cue for each spoken sentence, on one line, called `s12` by the sentence's number.
    ///
    /// A time stands before each word but the first. Times increase and lie inside their cue; where two words share a
    /// time, as when one spoken word stands for both, only the first has it.
    package static func write(_ episode: Episode, to sink: (String) throws -> Void) throws {
        try sink("WEBVTT\n")
        try TimedCue.forEachHeard(in: episode) { cue in
            try sink("\n\(cue.id)\n\(WebVTT.timing(of: cue))\n\(text(of: cue))\n")
        }
    }

    private static func text(of cue: TimedCue) -> String {
        var text = ""
        var latest = cue.start
        var isFirst = true
        for piece in cue.pieces {
            if let start = piece.time?.lowerBound {
                if !isFirst, start > latest, start < cue.end {
                    text += "<\(Timestamp.thousandths(start))>"
                    latest = start
                }
                isFirst = false
            }
            text += WebVTT.escaped(piece.text)
        }
        return text
    }
}
