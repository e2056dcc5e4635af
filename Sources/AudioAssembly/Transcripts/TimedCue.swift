import NarrationModel

/// A sentence with its times in milliseconds: what all transcripts and the read-along page are written from.
struct TimedCue {
    /// The sentence's number among those of the file, from 1.
    let number: Int

    /// The number of the article among those of the file, from 0.
    let article: Int
    let role: BlockRole
    let passage: Int

    /// Where the sentence stands on the page.
    let source: SourceRange

    /// The sentence on one line; its pieces joined.
    let text: String

    let start: Int

    /// Later than ``start``, and not later than the start of the next sentence that is heard.
    let end: Int

    /// The sentence cut at its words.
    let pieces: [TimedPiece]

    /// The name by which other documents mean the sentence, such as `s12`.
    var id: String { "s\(number)" }

    /// Whether the sentence has a spoken word.
    var isHeard: Bool { pieces.contains { $0.time != nil } }

    /// Hands every sentence of `episode` to `body`, in order and without overlap.
    static func forEach(in episode: Episode, _ body: (TimedCue) throws -> Void) throws {
        let scale = TimeScale(sampleRate: episode.sampleRate)
        var earliest = 0
        var number = 0
        try episode.cues.forEach { cue in
            number += 1
            let start = max(earliest, scale.milliseconds(cue.frames.start))
            let end = max(start + 1, scale.milliseconds(cue.frames.end))
            if !cue.words.isEmpty { earliest = end }
            let text = cue.text.onOneLine
            let times = times(of: cue.words, within: start..<end, scale)
            let pieces = TimedPiece.pieces(
                of: text, words: cue.words.map(\.word.text.onOneLine), times: times)
            try body(
                TimedCue(
                    number: number, article: cue.article, role: cue.role, passage: cue.passage,
                    source: cue.source, text: text, start: start, end: end, pieces: pieces))
        }
    }

    /// Hands on those of the sentences that are heard: the cues of subtitles.
    static func forEachHeard(in episode: Episode, _ body: (TimedCue) throws -> Void) throws {
        try forEach(in: episode) { cue in
            if cue.isHeard { try body(cue) }
        }
    }

    /// Every sentence of `episode`, in order and without overlap.
    static func all(of episode: Episode) throws -> [TimedCue] {
        var cues: [TimedCue] = []
        try forEach(in: episode) { cues.append($0) }
        return cues
    }

    /// The times of words inside their cue: starts never go back, and no word reaches beyond the start of a later one.
    private static func times(
        of words: [WordTiming], within cue: Range<Int>, _ scale: TimeScale
    ) -> [Range<Int>] {
        var latest = cue.lowerBound
        let starts = words.map { word in
            latest = max(latest, min(scale.milliseconds(word.frames.start), cue.upperBound))
            return latest
        }
        return words.indices.map { index in
            let start = starts[index]
            let next = index + 1 < starts.count ? starts[index + 1] : cue.upperBound
            let limit = next > start ? next : cue.upperBound
            return start..<max(start, min(scale.milliseconds(words[index].frames.end), limit))
        }
    }
}
