package import NarrationModel

/// The transcript as SubRip subtitles (`.srt`): at most two lines at a time.
package enum SRT: EpisodeDocument {
    /// The longest line that the podcast namespace advises, in characters.
    private static let lineWidth = 32
    private static let lineCount = 2

    /// A longer sentence is shown piece by piece, each until the first word of the next is heard. Subtitles never
    /// overlap, and no word is cut.
    package static func write(_ episode: Episode, to sink: (String) throws -> Void) throws {
        var number = 0
        try TimedCue.forEachHeard(in: episode) { cue in
            for subtitle in subtitles(of: cue) {
                number += 1
                let start = Timestamp.thousandths(subtitle.time.lowerBound, separator: ",")
                let end = Timestamp.thousandths(subtitle.time.upperBound, separator: ",")
                let lines = subtitle.lines.map(plain).joined(separator: "\n")
                let gap = number == 1 ? "" : "\n"
                try sink("\(gap)\(number)\n\(start) --> \(end)\n\(lines)\n")
            }
        }
    }

    private struct Subtitle {
        var time: Range<Int>
        var lines: [String]
    }

    private static func subtitles(of cue: TimedCue) -> [Subtitle] {
        let chunks = chunks(of: cue)
        let lines = LineBreaking.lines(of: chunks.map(\.text.count), width: lineWidth)
        let parts = parts(of: lines, lasting: cue.end - cue.start)
        let starts = starts(of: parts.map { chunks[$0[0].lowerBound].start }, in: cue)
        return parts.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] : cue.end
            let lines = parts[index].map { chunks[$0].map(\.text).joined(separator: " ") }
            return Subtitle(time: starts[index]..<end, lines: lines)
        }
    }

    /// The lines that are shown together; all of them when the time is too short to tell them apart.
    private static func parts(of lines: [Range<Int>], lasting milliseconds: Int) -> [[Range<Int>]] {
        guard lines.count <= milliseconds else { return [lines] }
        return stride(from: 0, to: lines.count, by: lineCount).map {
            Array(lines[$0..<min($0 + lineCount, lines.count)])
        }
    }

    /// The cue's words as they may be parted, each with the start of the first that is spoken in it.
    private static func chunks(of cue: TimedCue) -> [(text: String, start: Int)] {
        var chunks: [(text: String, start: Int)] = []
        for word in cue.words {
            for (index, text) in LineBreaking.chunks(of: word.text).enumerated() {
                if index == 0, !word.followsSpace, !chunks.isEmpty {
                    chunks[chunks.count - 1].text += text
                } else {
                    chunks.append((text, word.time.lowerBound))
                }
            }
        }
        return chunks
    }

    /// The starts that are wished for, moved so that each subtitle lasts at least a millisecond.
    private static func starts(of wished: [Int], in cue: TimedCue) -> [Int] {
        var earliest = cue.start
        return wished.enumerated().map { index, start in
            let latest = cue.end - (wished.count - index)
            let start = index == 0 ? cue.start : max(earliest, min(start, latest))
            earliest = start + 1
            return start
        }
    }

    /// The text with a word joiner inside whatever players would take for markup or for a line of times.
    private static func plain(_ text: String) -> String {
        var plain = ""
        var last: Character = " "
        for character in text {
            switch (last, character) {
            case ("-", ">"), ("{", "\\"): plain += "\u{2060}"
            case ("<", _) where character != " ": plain += "\u{2060}"
            default: break
            }
            plain.append(character)
            last = character
        }
        return plain
    }
}
