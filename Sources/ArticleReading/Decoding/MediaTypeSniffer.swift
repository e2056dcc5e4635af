import NarrationModel

/// Tells saved page text, HTML, Markdown and feeds apart by what stands in them.
///
/// HTML begins with a document type or one of the outer elements, or is full of tags. Markdown begins with a `#`
/// heading or front matter, or has many marks of several kinds that only Markdown uses. A page about HTML that quotes
/// a tag or two, a page with a few lines of code, and a text with `*` bullets or a `#hashtag` are saved text.
enum MediaTypeSniffer {
    /// How much of the text is looked at, in UTF-8 code units.
    private static let sampleLength = 65_536

    /// The media type, or nil for a feed.
    static func mediaType(of text: String) -> Page.MediaType? {
        let sample = String(decoding: text.utf8.prefix(sampleLength), as: UTF8.self)
        let opening = sample.drop { $0.isWhitespace }.prefix(512).lowercased()
        if isFeed(opening) { return nil }
        if isHTML(opening) || tagCount(in: sample) >= 8 { return .html }
        return isMarkdown(sample) ? .markdown : .savedText
    }

    private static func isFeed(_ opening: String) -> Bool {
        if ["<rss", "<feed", "<rdf:rdf", "<urlset"].contains(where: opening.hasPrefix) { return true }
        if opening.hasPrefix("{") { return opening.contains("jsonfeed.org/version") }
        return opening.hasPrefix("<?xml") && !opening.contains("<html") && !opening.contains("<!doctype html")
    }

    private static func isHTML(_ opening: String) -> Bool {
        ["<!doctype", "<html", "<head", "<body", "<?xml", "<article", "<div", "<meta"]
            .contains(where: opening.hasPrefix)
    }

    /// How many closing tags and line breaks of HTML the sample has.
    private static func tagCount(in sample: String) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in sample.utf8 {
            if previous == UInt8(ascii: "<"), byte == UInt8(ascii: "/") { count += 1 }
            previous = byte
        }
        return count
    }

    private static func isMarkdown(_ sample: String) -> Bool {
        let lines = sample.split(whereSeparator: \.isNewline)
        guard let first = lines.first(where: { $0.contains { !$0.isWhitespace } }) else { return false }
        if isHeading(first) || hasFrontMatter(lines) { return true }
        let marks = lines.compactMap(mark)
        return marks.count >= 5 && Set(marks).count > 1 && marks.count * 12 >= lines.count
    }

    private static func hasFrontMatter(_ lines: [Substring]) -> Bool {
        guard let fence = lines.first, fence == "---" || fence == "+++" else { return false }
        let key: (Substring) -> Bool = { $0.contains(":") || $0.contains("=") }
        return lines.dropFirst().first.map(key) == true && lines.dropFirst().prefix(60).contains(fence)
    }

    private static func isHeading(_ line: Substring) -> Bool {
        let rest = line.drop { $0 == "#" }
        return (1...6).contains(line.count - rest.count) && rest.first == " "
    }

    /// The mark of Markdown on a line, if it has one.
    private static func mark(_ line: Substring) -> String? {
        if line.hasPrefix("#"), isHeading(line) { return "heading" }
        if line.hasPrefix("```") { return "code" }
        if line.contains("](") { return "link" }
        return line.contains("**") ? "emphasis" : nil
    }
}
