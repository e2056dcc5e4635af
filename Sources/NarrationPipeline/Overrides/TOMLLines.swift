/// The lines of a TOML file, in which tables and lists are found and edited as text, so that all else stays.
///
/// It knows as much of TOML as is needed to find lists of texts: headers, keys, texts on one line, comments.
struct TOMLLines {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The text between the header of a table and the next header; of several tables of a host the last.
    func body(of table: ListSetting.Table) -> Range<String.Index>? {
        switch table {
        case .reading: bodies(of: "[reading]").last
        case .lexicon: bodies(of: "[lexicon]").last
        case .site(let host): bodies(of: "[[site]]").last { value(of: "host", in: $0) == host }
        }
    }

    /// The list that `key` has in a table's body, between its brackets; nil when it has none.
    func list(_ key: String, in body: Range<String.Index>) -> Range<String.Index>? {
        guard let start = valueStart(of: key, in: body), text[start] == "[" else { return nil }
        var scanner = TOMLListScanner(text[start..<text.endIndex])
        return scanner.list()?.content
    }

    /// The text with a line behind the last value of a table's body: blank lines and comments there may belong to the next header.
    func inserting(_ line: String, behind body: Range<String.Index>) -> String {
        let last = lineRanges.last { body.contains($0.lowerBound) && hasValue($0) }
        let end =
            last.flatMap { line in
                text[line].lastIndex { !$0.isWhitespace }.map { text.index(after: $0) }
            } ?? body.lowerBound
        let gap = end == body.lowerBound && text[..<end].last?.isNewline == true ? "" : "\n"
        let rest = text[end...]
        return text[..<end] + gap + line + (gap.isEmpty || rest.first?.isNewline != true ? "\n" : "") + rest
    }

    /// The text with `item` as the last of a list.
    func inserting(_ item: String, into list: Range<String.Index>) -> String {
        var scanner = TOMLListScanner(text[text.index(before: list.lowerBound)...])
        guard let found = scanner.list(), let last = found.items.last else {
            return text[..<list.lowerBound] + item + text[list.lowerBound...]
        }
        return text[..<last.upperBound] + ", " + item + text[last.upperBound...]
    }

    /// The text without the last item that says `value`; nil when the list has none.
    func removing(_ value: String, from list: Range<String.Index>) -> String? {
        var scanner = TOMLListScanner(text[text.index(before: list.lowerBound)...])
        guard let items = scanner.list()?.items,
            let index = items.lastIndex(where: { TOMLListScanner.value(of: text[$0]) == value })
        else { return nil }
        if items.count == 1 { return String(text[..<items[0].lowerBound] + restOfList(behind: items[0])) }
        let start = index > 0 ? items[index - 1].upperBound : items[index].lowerBound
        let end = index > 0 ? items[index].upperBound : items[index + 1].lowerBound
        return String(text[..<start] + text[end...])
    }

    /// What follows the only item of a list, without a comma: a list of nothing has none.
    private func restOfList(behind item: Range<String.Index>) -> Substring {
        let rest = text[item.upperBound...]
        guard let next = rest.firstIndex(where: { !$0.isWhitespace }), text[next] == "," else { return rest }
        return text[text.index(after: next)...]
    }

    // MARK: - Lines

    private func hasValue(_ line: Range<String.Index>) -> Bool {
        text[line].first { !$0.isWhitespace }.map { $0 != "#" } ?? false
    }

    /// The bodies of all tables with a header.
    private func bodies(of header: String) -> [Range<String.Index>] {
        var bodies: [Range<String.Index>] = []
        var start: String.Index?
        for line in lineRanges {
            let content = text[line].drop { $0 == " " || $0 == "\t" }
            guard content.hasPrefix("[") else { continue }
            if let begun = start { bodies.append(begun..<line.lowerBound) }
            let bare = content.prefix { $0 != "#" }.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
            start = bare == header ? line.upperBound : nil
        }
        if let start { bodies.append(start..<text.endIndex) }
        return bodies
    }

    /// The lines with their ends, without those inside a list of several lines.
    private var lineRanges: [Range<String.Index>] {
        var ranges: [Range<String.Index>] = []
        var start = text.startIndex
        while start < text.endIndex {
            var end = endOfLine(from: start)
            if let value = text[start..<end].firstIndex(of: "="), !text[start..<value].contains("#"),
                let first = text[text.index(after: value)...].firstIndex(where: { !$0.isWhitespace }),
                first < end, text[first] == "["
            {
                var scanner = TOMLListScanner(text[first...])
                if let list = scanner.list() { end = endOfLine(from: list.content.upperBound) }
            }
            ranges.append(start..<end)
            start = end
        }
        return ranges
    }

    private func endOfLine(from index: String.Index) -> String.Index {
        text[index...].firstIndex(where: \.isNewline).map { text.index(after: $0) } ?? text.endIndex
    }

    private func valueStart(of key: String, in body: Range<String.Index>) -> String.Index? {
        for line in lineRanges where body.contains(line.lowerBound) {
            guard let equals = text[line].firstIndex(of: "=") else { continue }
            let name = text[line.lowerBound..<equals].filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
            guard name == key else { continue }
            return text[text.index(after: equals)..<line.upperBound].firstIndex { !$0.isWhitespace }
        }
        return nil
    }

    private func value(of key: String, in body: Range<String.Index>) -> String? {
        guard let start = valueStart(of: key, in: body) else { return nil }
        var scanner = TOMLListScanner(text[start...])
        return scanner.item().flatMap { TOMLListScanner.value(of: text[$0]) }
    }
}
