import NarrationModel

/// Reads JSON Feed 1 and 1.1 (jsonfeed.org).
///
/// A feed's words are its string values; names of members and numbers are none.
struct JSONFeedParser {
    private var feed = FeedDocument()

    static func feed(in text: String) -> FeedDocument {
        let (root, fault) = JSONTreeParser.tree(of: text)
        var parser = JSONFeedParser()
        if let fault {
            let line = text.utf8.prefix(fault.offset).reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
            parser.feed.fault = FeedFault(offset: fault.offset, line: line, reason: fault.reason)
            parser.feed.unread = SourceRange(fault.offset, text.utf8.count)
        }
        parser.take(root)
        return parser.feed
    }

    private mutating func take(_ root: JSONNode?) {
        feed.language = root?["language"]?.string?.string
        for member in root?.members ?? [] {
            if member.key == "items" {
                for element in member.value.elements { takeEntry(element) }
                if member.value.elements.isEmpty { takeChannel(member.value) }
            } else {
                takeChannel(member.value)
            }
        }
        if root?.members.isEmpty == true, let root { takeChannel(root) }
    }

    private mutating func takeChannel(_ value: JSONNode) {
        feed.parts += value.strings.map { .channel(FeedField(.detail, .text, $0)) }
    }

    /// Takes an entry; one that is not complete is not read, nor what follows it.
    private mutating func takeEntry(_ node: JSONNode) {
        if node.isComplete {
            feed.parts.append(.entry(JSONEntryParser.entry(in: node)))
        } else if let unread = feed.unread {
            feed.unread = SourceRange(node.source.lowerBound, unread.upperBound)
        }
    }
}
