import NarrationModel

/// Tells saved page text, HTML, Markdown and feeds apart by what stands in them.
///
/// HTML begins with a document type, one of the outer elements or what stands in a head, or is full of tags. Markdown
/// begins with front matter or a `#` heading, or has marks that only Markdown uses in many of its lines. A page about
/// HTML that quotes a tag or two, a page with a few lines of code, and a text with `*` bullets or a `#hashtag` are saved
/// text.
enum MediaTypeSniffer {
    /// How much of the text is looked at, in UTF-8 code units.
    private static let sampleLength = 65_536

    /// The media type, or nil for XML that is neither HTML nor a feed.
    static func mediaType(of text: String) -> Page.MediaType? {
        let sample = String(decoding: text.utf8.prefix(sampleLength), as: UTF8.self)
        let opening = sample.drop { $0.isWhitespace }.prefix(512).lowercased()
        if let root = XMLRoot.name(in: sample) {
            if XMLRoot.feeds.contains(root) { return .xmlFeed }
            if opening.hasPrefix("<?xml"), root != "html" { return nil }
        }
        if opening.hasPrefix("{"), sample.contains("jsonfeed.org/version") { return .jsonFeed }
        if isHTML(opening) { return .html }
        let signs = MarkdownSigns(sample)
        if isFragment(opening) || isFullOfTags(sample) { return signs.outweighTags ? .markdown : .html }
        return signs.areThoseOfMarkdown ? .markdown : .savedText
    }

    private static func isHTML(_ opening: String) -> Bool {
        opening.hasPrefix("<!doctype") || opening.hasPrefix("<?xml")
            || opens(opening, with: ["html", "head", "body", "meta", "title", "link", "base"])
    }

    /// Whether the text begins with an element that HTML and Markdown can begin with.
    private static func isFragment(_ opening: String) -> Bool {
        opens(
            opening,
            with: [
                "style", "script", "article", "div", "header", "main", "section", "p", "h1", "h2", "ul", "ol",
                "table", "blockquote",
            ])
    }

    /// Whether a tag with one of the names stands first: `<head>` is no `<header>`.
    private static func opens(_ opening: String, with names: [String]) -> Bool {
        guard opening.hasPrefix("<") else { return false }
        let name = opening.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return names.contains { $0 == name }
    }

    /// Whether there are several closing tags, in a good part of the lines; text that quotes HTML has them in a few.
    private static func isFullOfTags(_ sample: String) -> Bool {
        var tags = 0
        var lines = 0
        var taggedLines = 0
        for line in sample.utf8.split(separator: UInt8(ascii: "\n")) where line.contains(where: { $0 > 32 }) {
            let count = zip(line, line.dropFirst()).count {
                $0 == UInt8(ascii: "<") && $1 == UInt8(ascii: "/")
            }
            tags += count
            lines += 1
            taggedLines += count > 0 ? 1 : 0
        }
        return tags >= leastTags && taggedLines * linesForATag >= lines
    }

    private static let leastTags = 8
    private static let linesForATag = 6
}
