/// The languages that front matter is written in.
enum FrontMatterFormat: Sendable {
    case yaml
    case toml

    /// The format whose fence is the first line of a page.
    init?(openedBy line: String) {
        switch Self.trimmed(line) {
        case "---" where line.hasPrefix("---"): self = .yaml
        case "+++" where line.hasPrefix("+++"): self = .toml
        default: return nil
        }
    }

    func isClosedBy(_ line: String) -> Bool {
        let fence = Self.trimmed(line)
        return self == .toml ? fence == "+++" : fence == "---" || fence == "..."
    }

    /// Whether a line has nothing to say: blank lines and comments.
    func isComment(_ line: String) -> Bool {
        let text = line.drop { $0 == " " || $0 == "\t" }
        return text.isEmpty || text.hasPrefix("#")
    }

    /// Whether a line is a key, a comment, or the rest of an entry's value, even if the whole cannot be parsed.
    func canStandInFrontMatter(_ line: String) -> Bool {
        isComment(line) || key(of: line) != nil || line.first.map { " \t-]})".contains($0) } == true
    }

    /// The key at the start of a line at the outermost level, and where its value begins in UTF-8 offsets.
    func key(of line: String) -> (name: String, valueStart: Int)? {
        if self == .toml, line.hasPrefix("["), let close = line.lastIndex(of: "]") {
            return (line[..<close].filter { !"[]\"' ".contains($0) }, line.utf8.count)
        }
        let sign: Character = self == .toml ? "=" : ":"
        guard let end = line.firstIndex(of: sign), let first = line.first,
            first.isLetter || "_\"'".contains(first)
        else {
            return nil
        }
        let behind = line.index(after: end)
        guard self == .toml || behind == line.endIndex || line[behind].isWhitespace else { return nil }
        let name = Self.trimmed(line[..<end].filter { $0 != "\"" && $0 != "'" })
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || "_-. ".contains($0) }) else { return nil }
        return (name, line.utf8.distance(from: line.startIndex, to: behind))
    }

    /// What the text between the fences says by key; nil when it cannot be parsed.
    func values(in text: String) -> [String: FrontMatterValue]? {
        self == .toml ? TOMLFrontMatter.values(in: text) : YAMLFrontMatter.values(in: text)
    }

    /// A value as it is written, without quotation marks around it and a comment behind it.
    static func written(_ value: String) -> String {
        let text = trimmed(value)
        if let quote = text.first, quote == "\"" || quote == "'", text.count > 1, text.last == quote {
            return String(text.dropFirst().dropLast())
        }
        guard let comment = text.firstRange(of: " #") else { return text }
        return trimmed(text[..<comment.lowerBound])
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
