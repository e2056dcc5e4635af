import NarrationModel

/// Joins the lines of pages whose paragraphs were broken at a fixed width, as plain text and mail are.
///
/// A break is one of width when the first word of the next line would not have fitted. On a page where lines go on in
/// lower case again and again, and nearly always for want of room, all such breaks are undone; others, such as those
/// of lists and verse, are left alone.
struct HardWrap {
    private let lines: [Line]

    /// The length of the longest line that a break of width ended.
    private let width: Int

    /// The widths, in characters, at which text is broken.
    private static let widths = 40...120

    /// How much shorter than the longest lines those may be that a sentence goes on behind.
    private static let slack = 8

    /// The fewest sentences that go on in the next line.
    private static let leastBreaks = 5

    /// `lines` with the breaks of width undone, numbered anew.
    static func joined(_ lines: [Line]) -> [Line] {
        HardWrap(lines)?.joined() ?? lines
    }

    private init?(_ lines: [Line]) {
        let broken = zip(lines, lines.dropFirst()).filter(Self.goesOn)
        guard broken.count >= Self.leastBreaks else { return nil }
        let lengths = broken.map { Self.length($0.0) }.sorted()
        let width = lengths[lengths.count * 9 / 10]
        guard Self.widths.contains(width) else { return nil }
        self.lines = lines
        self.width = width
        guard broken.count(where: lacksRoom) * 5 >= broken.count * 4 else { return nil }
    }

    /// Whether a sentence is broken between two lines.
    private static func goesOn(_ line: Line, _ next: Line) -> Bool {
        guard !next.followsBlank, line.columns == 1, next.columns == 1 else { return false }
        guard line.ending == .none || line.ending == .pause, line.wordCount > 3 else { return false }
        return next.string.unicodeScalars.first?.properties.isLowercase == true
    }

    private static func length(_ line: Line) -> Int { line.string.unicodeScalars.count }

    /// Whether the first word of the second line would have made the first too long.
    private func lacksRoom(_ line: Line, _ next: Line) -> Bool {
        let word = next.string.unicodeScalars.prefix { $0 != " " }.count
        let goesOn = Self.goesOn(line, next)
        return Self.length(line) + 1 + word + (goesOn ? Self.slack : 0) > width
    }

    private func joined() -> [Line] {
        var result: [Line] = []
        var group: [Line] = []
        for line in lines {
            if let last = group.last, !isBrokenByWidth(last, line) {
                result.append(Self.line(of: group, index: result.count))
                group = []
            }
            group.append(line)
        }
        if !group.isEmpty { result.append(Self.line(of: group, index: result.count)) }
        return result
    }

    private func isBrokenByWidth(_ line: Line, _ next: Line) -> Bool {
        guard !next.followsBlank, line.columns == 1, next.columns == 1, ListMarker(next) == nil else {
            return false
        }
        return Self.length(line) <= width + 20 && lacksRoom(line, next)
    }

    private static func line(of group: [Line], index: Int) -> Line {
        var text = SourcedText()
        var end = group[0].source.lowerBound
        for line in group {
            if !text.isEmpty { text.append(" ", for: SourceRange(end, line.source.lowerBound)) }
            text.append(line.text)
            end = line.source.upperBound
        }
        return Line(
            index: index, text: text, source: SourceRange(group[0].source.lowerBound, end),
            followsBlank: group[0].followsBlank, wordCount: group.reduce(0) { $0 + $1.wordCount },
            columns: group[0].columns)
    }
}
