import HTMLParsing
import NarrationModel
import XMLParsing

/// Reads RSS of all versions, Atom, sitemaps and sitemap indexes.
///
/// A feed's words are the decoded texts of its elements; names and attributes are none.
struct XMLFeedParser {
    private let page: XMLDocument

    /// The offset from which nothing is read.
    private let end: Int
    private var feed = FeedDocument()

    static func feed(in text: String) -> FeedDocument {
        let page = XMLParser.document(in: text) { name in
            let reference = "&\(name);"
            let decoded = PageMetadata.decoded(reference)
            return decoded == reference || decoded.isEmpty ? nil : decoded
        }
        var parser = XMLFeedParser(page: page, length: text.utf8.count)
        parser.walk()
        return parser.feed
    }

    private init(page: XMLDocument, length: Int) {
        self.page = page
        let entryNames = Self.entryNames(in: page)
        isEntry = page.nodes.map { node in
            node.element.map {
                FeedVocabulary($0.name) == .feed && entryNames.contains($0.name.local.lowercased())
            } ?? false
        }
        guard let fault = page.fault else {
            end = length
            return
        }
        let isOpen = zip(page.nodes, isEntry).first { !$0.isClosed && $1 }
        end = isOpen?.0.source.lowerBound ?? fault.offset
        feed.fault = FeedFault(offset: fault.offset, line: fault.line, reason: fault.reason)
        feed.unread = SourceRange(end, length)
    }

    /// For every node whether it is an entry.
    private let isEntry: [Bool]

    private static func entryNames(in page: XMLDocument) -> Set<String> {
        switch page.nodes.first?.element?.name.local.lowercased() {
        case "urlset": ["url"]
        case "sitemapindex": ["sitemap"]
        default: ["item", "entry"]
        }
    }

    private mutating func walk() {
        feed.unknownReferences = page.unknownReferences.filter { $0.upperBound <= end }
        feed.language = page.nodes.first?.element?["xml:lang"]
        var index = 0
        while index < page.nodes.count, page.nodes[index].source.lowerBound < end {
            if isEntry[index] {
                feed.parts.append(.entry(XMLEntryParser(page).entry(at: index)))
                index = page.nodes[index].end
            } else {
                if let text = page.nodes[index].text { takeChannel(text, in: page.nodes[index].parent) }
                index += 1
            }
        }
    }

    private mutating func takeChannel(_ text: SourcedText, in parent: Int) {
        feed.parts.append(.channel(FeedField(.detail, loose: text)))
        guard feed.language == nil, parent >= 0 else { return }
        if page.nodes[parent].element?.name.local.lowercased() == "language" {
            feed.language = PageMetadata.folded(text.string)
        }
    }
}
