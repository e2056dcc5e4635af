package import NarrationModel

/// The transcript as WebVTT with the time of every word: for pages and editors, not for feeds, since podcast players
/// show the times as text.
package enum WordsVTT {
    /// The document, in UTF-8: a cue for each spoken sentence, on one line, called `s12` by the sentence's number.
    ///
    /// A time stands before each word but the first. Times increase and lie inside their cue; where two words share a
    /// time, as when one spoken word stands for both, only the first has it.
    package static func document(for episode: Episode) -> String {
        var document = "WEBVTT\n"
        for cue in TimedCue.heard(in: episode) {
            document += "\n\(cue.id)\n\(WebVTT.timing(of: cue))\n\(text(of: cue))\n"
        }
        return document
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
