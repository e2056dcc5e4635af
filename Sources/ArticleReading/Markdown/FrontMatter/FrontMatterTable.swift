import NarrationModel

/// The lines between `---` (YAML) or `+++` (TOML) at the start of a page, cut into entries.
///
/// A page that begins with a rule and goes on with text has none. What cannot be parsed is read line by line.
struct FrontMatterTable: Sendable {
    let entries: [FrontMatterEntry]

    /// The UTF-8 offset behind the closing fence.
    let end: Int

    /// The longest front matter in UTF-8 code units: a page that does not close it by then has none.
    private static let longest = 65_536

    /// The front matter of `page`, if it has any.
    init?(_ page: String) {
        let lines = PageLine.lines(of: page, limit: Self.longest)
        guard let opening = lines.first, let format = FrontMatterFormat(openedBy: opening.text),
            let close = lines.dropFirst().firstIndex(where: { format.isClosedBy($0.text) }),
            let entry = lines[1..<close].first(where: { !format.isComment($0.text) }),
            format.key(of: entry.text) != nil
        else { return nil }
        end = lines[close].range.upperBound
        let text = page.slice(utf8: lines[1].range.lowerBound..<lines[close].range.lowerBound)
        let values = format.values(in: text)
        guard values != nil || lines[1..<close].allSatisfy({ format.canStandInFrontMatter($0.text) }) else {
            return nil
        }
        var splitter = EntrySplitter(format)
        entries = lines[1..<close].split(before: { splitter.opensEntry($0.text) }).map {
            Self.entry(of: $0, format, values: values, on: page)
        }
    }

    private static func entry(
        of lines: ArraySlice<PageLine>, _ format: FrontMatterFormat, values: [String: FrontMatterValue]?,
        on page: String
    ) -> FrontMatterEntry {
        let first = lines[lines.startIndex]
        let source = first.range.lowerBound..<lines[lines.endIndex - 1].range.upperBound
        guard let key = format.key(of: first.text) else {
            return FrontMatterEntry(key: "", source: source, valueStart: source.lowerBound)
        }
        let start = source.lowerBound + key.valueStart
        var entry = FrontMatterEntry(key: key.name.lowercased(), source: source, valueStart: start)
        switch values.map({ $0[key.name] ?? .texts([]) }) ?? .asWritten {
        case .texts(let texts): entry.values = texts.filter { $0.contains { !$0.isWhitespace } }
        case .asWritten:
            entry.values = [FrontMatterFormat.written(page.slice(utf8: start..<source.upperBound))]
        }
        return entry
    }
}

extension ArraySlice {
    /// The elements cut in front of each one for which `opens` is true.
    fileprivate func split(before opens: (Element) -> Bool) -> [ArraySlice<Element>] {
        var starts = indices.filter { opens(self[$0]) }
        if starts.first != startIndex, !isEmpty { starts.insert(startIndex, at: 0) }
        return zip(starts, starts.dropFirst() + [endIndex]).map { self[$0..<$1] }
    }
}
