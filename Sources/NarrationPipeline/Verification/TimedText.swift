import NarrationModel

/// Reads the times out of transcripts and lists of chapters, in milliseconds.
enum TimedText {
    /// A stretch of time with text; no longer than its start where a format writes starts only.
    struct Cue: Hashable {
        var start: Int
        var end: Int
    }

    /// The cues of WebVTT or SubRip, with the marks of words inside cues; nil when a time cannot be read.
    ///
    ///     00:00:01.500 --> 00:00:02.000     a cue from 1,500 to 2,000
    ///     said <00:00:01.750>twice          a mark at 1,750, which must lie inside the cue before it
    static func arrowCues(in text: String) -> [Cue]? {
        var cues: [Cue] = []
        for line in lines(of: text) {
            if line.contains("-->") {
                let sides = line.split(separator: "-->", maxSplits: 1).map { $0.split(separator: " ") }
                guard sides.count == 2, let start = sides[0].first.flatMap(milliseconds),
                    let end = sides[1].first.flatMap(milliseconds)
                else { return nil }
                cues.append(Cue(start: start, end: end))
            } else {
                for mark in marks(in: line) {
                    guard let cue = cues.last, mark >= cue.start, mark <= cue.end else { return nil }
                }
            }
        }
        return cues
    }

    /// The lines of lyrics, `[MM:SS.cc]text`; tags such as `[ti:…]` have no time. Nil when a line has none.
    static func lyrics(in text: String) -> [Cue]? {
        var cues: [Cue] = []
        for line in lines(of: text) where !line.isEmpty {
            guard line.first == "[", let close = line.firstIndex(of: "]") else { return nil }
            let tag = line[line.index(after: line.startIndex)..<close]
            guard tag.first?.isNumber == true else { continue }
            guard let start = milliseconds(tag) else { return nil }
            cues.append(Cue(start: start, end: start))
        }
        return cues
    }

    /// The starts of lines such as `00:00:19 Title`; nil when a line has none.
    static func lineStarts(in text: String) -> [Int]? {
        var starts: [Int] = []
        for line in lines(of: text) where !line.isEmpty {
            guard let start = line.split(separator: " ").first.flatMap(milliseconds) else { return nil }
            starts.append(start)
        }
        return starts
    }

    /// The value of `HH:MM:SS.mmm`, `MM:SS.cc` or `HH:MM:SS`, with a point or a comma; nil for anything else.
    static func milliseconds(_ time: some StringProtocol) -> Int? {
        let halves = time.split(whereSeparator: { $0 == "." || $0 == "," })
        guard let clock = halves.first, halves.count <= 2 else { return nil }
        let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(fields.count) else { return nil }
        var seconds = 0
        for field in fields {
            guard field.count <= 6, let value = digits(field) else { return nil }
            seconds = seconds * 60 + value
        }
        guard halves.count == 2 else { return seconds * 1000 }
        guard let fraction = digits(halves[1]), halves[1].count <= 3 else { return nil }
        return seconds * 1000 + fraction * [1000, 100, 10, 1][halves[1].count]
    }

    private static func digits(_ text: some StringProtocol) -> Int? {
        text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
    }

    /// The times of WebVTT's marks between words. An escaped text has no other angle brackets with colons.
    private static func marks(in line: Substring) -> [Int] {
        line.split(separator: "<").compactMap { part in
            part.firstIndex(of: ">").flatMap { milliseconds(part[..<$0]) }
        }
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
}
