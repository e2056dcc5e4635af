import Foundation
import NarrationModel

/// One cue of a subtitle document as a plain reader takes it: two times in seconds and lines of text.
struct ReadSubtitle {
    var times: ClosedRange<Double>
    var lines: [Substring]

    var text: String { lines.joined(separator: " ") }

    /// The cues of a WebVTT or SubRip document.
    static func all(in document: String) -> [ReadSubtitle] {
        document.split(separator: "\n\n").compactMap { block in
            let lines = block.split(separator: "\n")
            guard let index = lines.firstIndex(where: { seconds($0) != nil }) else { return nil }
            return seconds(lines[index]).map { ReadSubtitle(times: $0, lines: Array(lines[(index + 1)...])) }
        }
    }

    private static func seconds(_ line: Substring) -> ClosedRange<Double>? {
        let times = line.split(separator: " --> ").compactMap { seconds(String($0)) }
        return times.count == 2 ? times[0]...times[1] : nil
    }

    /// `01:02:03,456` or `01:02:03.456` in seconds.
    static func seconds(_ clock: String) -> Double? {
        let fields = clock.replacing(",", with: ".").split(separator: ":").map { Double($0) }
        guard fields.count == 3, let hours = fields[0], let minutes = fields[1], let seconds = fields[2]
        else { return nil }
        return hours * 3600 + minutes * 60 + seconds
    }
}

extension String {
    /// The words of cue text without its word times, references and word joiners.
    var wordsOfCue: [String] {
        let text = replacing(/<[0-9:.]+>/, with: "").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&").replacing("\u{2060}", with: "")
        return WordScanner.words(in: text).map { text.slice(utf8: $0) }
    }
}
