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
        if kind == .subRip, index != 1 || Int(block[0].trimmed) == nil {
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
                shown += part.element.count
                continue
            }
            if part.element.first?.isNumber == true { hasWordTimes = true }
            shown += part.element[close...].count - 1
        }
        longestLine = max(longestLine, shown)
    }

    /// Milliseconds of `HH:MM:SS.mmm` or `MM:SS.mmm`; SubRip has hours always, and a comma.
    private func time(_ text: Substring) -> Int? {
        let halves = text.split(separator: kind == .subRip ? "," : ".", omittingEmptySubsequences: false)
        guard halves.count == 2, halves[1].count == 3, let fraction = Int(halves[1]) else { return nil }
        let fields = halves[0].split(separator: ":", omittingEmptySubsequences: false).map {
            $0.count >= 2 ? Int($0) : nil
        }
        guard fields.count == 3 || fields.count == 2 && kind == .webVTT else { return nil }
        var seconds = 0
        for field in fields {
            guard let field, field >= 0, field < 100_000 else { return nil }
            seconds = seconds * 60 + field
        }
        return seconds * 1000 + fraction
    }
}
