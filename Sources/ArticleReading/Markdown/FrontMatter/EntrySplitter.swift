/// Tells the lines of front matter with which an entry begins from those that go on with one.
struct EntrySplitter {
    private let format: FrontMatterFormat

    /// The mark that ends the text over several lines that the lines so far have begun.
    private var openText: String?

    init(_ format: FrontMatterFormat) {
        self.format = format
    }

    /// Whether `line`, which follows the lines asked about before, begins an entry or is a comment outside all.
    mutating func opensEntry(_ line: String) -> Bool {
        if let mark = openText {
            if line.contains(mark) { openText = nil }
            return false
        }
        if format == .toml {
            openText = ["\"\"\"", "'''"].first { line.ranges(of: $0).count == 1 }
        }
        return format.key(of: line) != nil || line.hasPrefix("#")
    }
}
