internal import NarrationModel

extension CueDocument {
    /// Reads WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format", section 4) or SubRip.
    mutating func readBlocks(_ text: String) {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        var blocks = lines.split { $0.allSatisfy(\.isWhitespace) }[...]
        if kind == .webVTT {
            let signature = blocks.first?.first.map { $0.first == "\u{FEFF}" ? $0.dropFirst() : $0 } ?? ""
            guard signature == "WEBVTT" || signature.hasPrefix("WEBVTT ") else {
                faults.append("the first line must be 'WEBVTT'")
                return
            }
            blocks = blocks.dropFirst()
        }
        for block in blocks { read(Array(block)) }
    }

    private mutating func read(_ block: [Substring]) {
        guard let index = block.firstIndex(where: { $0.contains("-->") }) else {
            let isComment = ["NOTE", "STYLE", "REGION"].contains { block[0].hasPrefix($0) }
            if kind != .webVTT || !isComment {
                faults.append("'\(block[0].prefix(40))' must have a line of times")
            }
            return
        }
        if kind == .subRip, index != 1 || block[0].trimmed.number(ofDigits: 1...9) == nil {
            faults.append("the line '\(block[index].prefix(40))' must follow a number")
        }
        let sides = block[index].split(separator: "-->", maxSplits: 1).map { $0.split(separator: " ") }
        guard sides.count == 2, let start = sides[0].first.flatMap(time),
            let end = sides[1].first.flatMap(time)
        else {
            faults.append("'\(block[index].prefix(40))' must be two times with an arrow between them")
            return
        }
        add(start: start, end: end)
        let texts = block[(index + 1)...]
        mostLines = max(mostLines, texts.count)
        for line in texts { measure(line) }
    }

    private mutating func measure(_ line: Substring) {
        var shown = 0
        for part in line.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
            guard part.offset > 0, let close = part.element.firstIndex(of: ">") else {
                shown += shownCount(part.element)
                continue
            }
            if part.element.first?.isNumber == true { hasWordTimes = true }
            shown += shownCount(part.element[close...].dropFirst())
        }
        longestLine = max(longestLine, shown)
    }

    /// How many characters are seen of a text; in WebVTT a reference such as `&amp;` is seen as one.
    private func shownCount(_ text: Substring) -> Int {
        guard kind == .webVTT else { return text.count }
        var count = 0
        var rest = text
        while let start = rest.firstIndex(of: "&") {
            let name = rest[start...].dropFirst().prefix {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#")
            }
            let isReference = !name.isEmpty && rest[name.endIndex...].first == ";"
            count += rest[..<start].count + 1
            rest = rest[(isReference ? name.endIndex : start)...].dropFirst()
        }
        return count + rest.count
    }

    /// Milliseconds of `HH:MM:SS.mmm` or `MM:SS.mmm`; SubRip has hours always, and a comma.
    private func time(_ text: Substring) -> Int? {
        let halves = text.split(separator: kind == .subRip ? "," : ".", omittingEmptySubsequences: false)
        guard halves.count == 2, let fraction = halves[1].number(ofDigits: 3...3) else { return nil }
        var fields = halves[0].split(separator: ":", omittingEmptySubsequences: false)[...]
        if fields.count == 2, kind == .webVTT { fields = ["00"] + fields }
        guard fields.count == 3, let hours = fields[0].number(ofDigits: 2...5),
            let minutes = fields[1].number(ofDigits: 2...2), minutes < 60,
            let seconds = fields[2].number(ofDigits: 2...2), seconds < 60
        else { return nil }
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction
    }
}
