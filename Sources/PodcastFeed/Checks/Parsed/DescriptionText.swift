/// The text of a description, which may be HTML, and the chapters in it.
struct DescriptionText {
    /// The lines as they are shown, without those that are empty.
    let lines: [String]

    private static let breaks = ["br", "p", "li", "div", "ul", "ol", "h1", "h2", "h3", "h4"]

    /// Reads a description: tags are taken out, and some of them end a line.
    init(_ description: String) {
        var text = ""
        var rest = Substring(description)
        while let open = rest.firstIndex(of: "<") {
            text += rest[..<open]
            let tag = rest[open...]
            guard let close = tag.firstIndex(of: ">") else { break }
            let name = tag[..<close].dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            if Self.breaks.contains(name.lowercased()) { text += "\n" }
            rest = tag[tag.index(after: close)...]
        }
        text += rest
        lines = text.split(whereSeparator: \.isNewline).map { Self.decoded($0.trimmed) }.filter {
            !$0.isEmpty
        }
    }

    /// The chapters: lines that begin with a time.
    var chapters: [ChapterMark] { lines.compactMap(Self.chapter) }

    /// Whether the text is in it, in one line or over several.
    func contains(_ text: String) -> Bool {
        lines.joined(separator: " ").comparable.contains(text.comparable)
    }

    /// `00:01:05 Title`, also with brackets about the time or a dash behind it.
    private static func chapter(_ line: String) -> ChapterMark? {
        let start = line.drop { "([".contains($0) }
        let time = start.prefix { $0.isNumber || $0 == ":" }
        let fields = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(fields.count), !fields.contains(nil) else { return nil }
        let seconds = fields.compactMap(\.self).reduce(0) { $0 * 60 + $1 }
        let title = start[time.endIndex...].drop { ")] -–—".contains($0) }
        return ChapterMark(start: seconds * 1000, title: title.trimmed)
    }

    private static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        let names = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&nbsp;", " "),
            ("&amp;", "&"),
        ]
        return names.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
