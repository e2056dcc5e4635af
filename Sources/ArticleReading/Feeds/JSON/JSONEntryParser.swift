import NarrationModel

/// Reads one item of a JSON Feed.
struct JSONEntryParser {
    private var entry = FeedEntry()

    static func entry(in node: JSONNode) -> FeedEntry {
        var parser = JSONEntryParser()
        parser.entry.source = node.source
        parser.entry.identifier = node["id"]?.scalar
        parser.entry.link = (node["url"] ?? node["external_url"])?.string?.string
        parser.entry.language = node["language"]?.string?.string
        if node.members.isEmpty { parser.takeDetails(node) }
        for member in node.members { parser.take(member) }
        return parser.entry
    }

    private mutating func take(_ member: JSONNode.Member) {
        guard let text = member.value.string else {
            if member.key == "author" || member.key == "authors" { return takeAuthors(member.value) }
            return takeDetails(member.value)
        }
        switch member.key {
        case "title": add(FeedField(.title, .text, text))
        case "content_html": add(FeedField(.content, .html, text))
        case "content_text": add(FeedField(.content, .text, text))
        case "summary": add(FeedField(.summary, .text, text))
        case "date_published": add(FeedField(.published, .text, text))
        case "date_modified": add(FeedField(.updated, .text, text))
        default: add(FeedField(.detail, .text, text))
        }
    }

    private mutating func add(_ field: FeedField) {
        if WordScanner.count(in: field.text.string) > 0 { entry.fields.append(field) }
    }

    private mutating func takeDetails(_ value: JSONNode) {
        for text in value.strings { add(FeedField(.detail, .text, text)) }
    }

    private mutating func takeAuthors(_ value: JSONNode) {
        for author in value.elements.isEmpty ? [value] : value.elements {
            if author.members.isEmpty { takeDetails(author) }
            for member in author.members {
                if member.key == "name", let name = member.value.string {
                    FeedAuthor.split(FeedField(.author, .text, name)).forEach { add($0) }
                } else {
                    takeDetails(member.value)
                }
            }
        }
    }
}
