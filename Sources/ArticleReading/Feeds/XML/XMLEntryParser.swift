import NarrationModel
import XMLParsing

/// Reads one `item`, `entry`, `url` or `sitemap`.
struct XMLEntryParser {
    private let page: XMLDocument
    private var entry = FeedEntry()

    /// What a guid says of the entry's address, when no link does.
    private var permanentLink: String?

    init(_ page: XMLDocument) {
        self.page = page
    }

    func entry(at index: Int) -> FeedEntry {
        var parser = self
        parser.read(index)
        return parser.entry
    }

    private mutating func read(_ index: Int) {
        entry.source = page.nodes[index].source
        entry.language = page.nodes[index].element?["xml:lang"]
        switch page.nodes[index].element?.name.local.lowercased() {
        case "sitemap": entry.linkKind = .feed
        default: break
        }
        for child in page.children(of: index) { take(child) }
        entry.link = entry.link ?? permanentLink
    }

    private mutating func take(_ index: Int) {
        guard let element = page.nodes[index].element else {
            if let text = page.nodes[index].text { add(FeedField(.detail, loose: text)) }
            return
        }
        let name = element.name.local.lowercased()
        switch (FeedVocabulary(element.name), name) {
        case (.feed, "link"), (.feed, "loc"): takeLink(index, element)
        case (.feed, "guid"), (.feed, "id"): takeIdentifier(index, element)
        case (.feed, "title"), (.news, "title"): takeText(.title, index, element)
        case (.feed, "pubdate"), (.feed, "published"), (.feed, "issued"), (.dublinCore, "date"),
            (.dublinCore, "issued"),
            (.dublinCore, "created"), (.news, "publication_date"):
            takePlain(.published, index)
        case (.feed, "updated"), (.feed, "modified"), (.dublinCore, "modified"), (.feed, "lastmod"):
            takePlain(.updated, index)
        case (.feed, "author"), (.dublinCore, "creator"): takeAuthor(index)
        case (.feed, "description"), (.feed, "summary"): takeText(.summary, index, element)
        case (.content, "encoded"), (.feed, "content"), (.xhtml, "body"): takeContent(index, element)
        case (.dublinCore, "language"), (.news, "language"): takeLanguage(index)
        case (.news, "news"), (.news, "publication"): for child in page.children(of: index) { take(child) }
        default: takeDetails(index)
        }
    }

    private mutating func add(_ field: FeedField) {
        if WordScanner.count(in: field.text.string) > 0 { entry.fields.append(field) }
    }

    private mutating func takePlain(_ role: FeedField.Role, _ index: Int) {
        add(FeedField(role, .text, page.text(in: index)))
    }

    /// Takes every text inside the node as a detail of its own.
    private mutating func takeDetails(_ index: Int) {
        for node in page.nodes[index..<page.nodes[index].end] {
            if let text = node.text { add(FeedField(.detail, loose: text)) }
        }
    }

    private mutating func takeLanguage(_ index: Int) {
        entry.language = entry.language ?? PageMetadata.folded(page.text(in: index).string)
        takeDetails(index)
    }

    private mutating func takeAuthor(_ index: Int) {
        let children = page.children(of: index)
        guard children.contains(where: { page.nodes[$0].element != nil }) else {
            return FeedAuthor.split(FeedField(.author, loose: page.text(in: index))).forEach { add($0) }
        }
        for child in children {
            if page.nodes[child].element?.name.local.lowercased() == "name" {
                FeedAuthor.split(FeedField(.author, loose: page.text(in: child))).forEach { add($0) }
            } else {
                takeDetails(child)
            }
        }
    }

    // MARK: - Addresses

    private mutating func takeLink(_ index: Int, _ element: XMLElement) {
        let text = page.text(in: index).string
        let relation = element["rel"] ?? "alternate"
        let address = element["href"] ?? (text.isEmpty ? element["rdf:resource"] : text)
        let isPage = relation == "alternate" && element["type"].map { $0.contains("html") } != false
        if entry.link == nil, isPage, let address, !address.allSatisfy(\.isWhitespace) {
            entry.link = resolved(address, index)
        }
        takeDetails(index)
    }

    private mutating func takeIdentifier(_ index: Int, _ element: XMLElement) {
        let identifier = PageMetadata.folded(page.text(in: index).string)
        if !identifier.isEmpty { entry.identifier = entry.identifier ?? identifier }
        let isAddress = identifier.hasPrefix("http://") || identifier.hasPrefix("https://")
        if isAddress, element.name.local.lowercased() == "guid", element["isPermaLink"] != "false" {
            permanentLink = identifier
        }
        takeDetails(index)
    }

    /// The address completed by every `xml:base` around the node.
    private func resolved(_ address: String, _ index: Int) -> String {
        var base: String?
        var next = index
        while next >= 0 {
            if let outer = page.nodes[next].element?["xml:base"] {
                base = base.map { WebAddress.resolve($0, against: outer) } ?? outer
            }
            next = page.nodes[next].parent
        }
        return WebAddress.resolve(address, against: base)
    }

    // MARK: - Texts

    private mutating func takeContent(_ index: Int, _ element: XMLElement) {
        if let source = element["src"], page.text(in: index).isEmpty {
            entry.link = entry.link ?? resolved(source, index)
        } else if element.name.local.lowercased() == "encoded" {
            add(FeedField(.content, .html, markup(in: index)))
        } else {
            takeText(.content, index, element)
        }
    }

    /// Takes text whose form the attribute `type` tells, as in Atom, or its look, as in RSS.
    private mutating func takeText(_ role: FeedField.Role, _ index: Int, _ element: XMLElement) {
        let text = markup(in: index)
        switch element["type"]?.lowercased() {
        case "text", "text/plain": add(FeedField(role, .text, page.text(in: index)))
        case "html", "text/html": add(FeedField(role, .html, text))
        case "xhtml", "application/xhtml+xml": add(FeedField(role, .html, text))
        case .some(let type) where type.contains("/") && !type.hasPrefix("text/") && role == .content:
            takeDetails(index)
        case nil where isAtomText(element): add(FeedField(role, .text, page.text(in: index)))
        default: hasElements(index) ? add(FeedField(role, .html, text)) : add(FeedField(role, loose: text))
        }
    }

    /// Whether an element without `type` holds plain text, as Atom says (RFC 4287, section 3.1.1).
    private func isAtomText(_ element: XMLElement) -> Bool {
        element.name.namespace == "http://www.w3.org/2005/Atom"
    }

    private func hasElements(_ index: Int) -> Bool {
        page.nodes[index + 1..<page.nodes[index].end].contains { $0.element != nil }
    }

    /// The inside of the node as HTML: its text as it is, or the elements in it written out.
    private func markup(in index: Int) -> SourcedText {
        hasElements(index) ? XHTMLText.text(inside: index, of: page) : page.text(in: index)
    }
}
