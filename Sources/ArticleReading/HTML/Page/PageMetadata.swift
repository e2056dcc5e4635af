import HTMLParsing
import NarrationModel

/// What the head of a page says of its article, beside the visible text.
struct PageMetadata: Sendable {
    let linkedData: LinkedData

    /// The contents of `meta` elements by name or property, in lower case, in the page's order.
    private let metas: [String: [String]]

    /// The text of `title`.
    let title: String?
    let canonicalURL: String?
    private let pageLanguage: String?

    init(_ document: HTMLDocument) {
        var metas: [String: [String]] = [:]
        var scripts: [String] = []
        var title: String?
        var canonical: String?
        for (index, node) in document.nodes.enumerated() {
            guard let element = node.element else { continue }
            switch element.tag {
            case .meta:
                guard let name = element[.property] ?? element[.name] ?? element[.itemprop],
                    let content = element[.content].map(Self.folded), !content.isEmpty
                else { continue }
                metas[name.lowercased(), default: []].append(content)
            case .script: scripts.append(document.text(in: index))
            case .title where title == nil: title = Self.folded(document.text(in: index))
            case .link where element[.rel]?.lowercased() == "canonical" && canonical == nil:
                canonical = element[.href]
            default: break
            }
        }
        self.metas = metas
        self.title = title
        canonicalURL = canonical
        linkedData = LinkedData(scripts)
        pageLanguage = document.nodes.first?.element?[.lang]
    }

    /// What the first of the named `meta` elements says.
    func meta(_ names: String...) -> String? {
        names.lazy.compactMap { metas[$0]?.first }.first
    }

    /// What all of the named `meta` elements say.
    func metas(_ names: String...) -> [String] {
        names.flatMap { metas[$0] ?? [] }
    }

    /// The publication's name.
    var publisher: String? {
        (linkedData.publisher ?? meta("og:site_name", "application-name")).map(Self.decoded)
    }

    /// The part of the publication that the article belongs to.
    var section: String? {
        (linkedData.section ?? meta("article:section", "parsely-section", "section")).map(Self.decoded)
    }

    /// The address of the picture that stands for the article.
    var imageURL: String? { meta("og:image", "og:image:url", "twitter:image") ?? linkedData.imageURL }

    /// The web address that the page gives itself.
    var address: String? { canonicalURL?.contains("//") == true ? canonicalURL : meta("og:url") }

    /// The address to give for the article, within the site where no other is known.
    var bestURL: String? { address ?? canonicalURL }

    /// What the page calls its article, best first.
    var titles: [String] {
        [
            linkedData.headline, meta("og:title"),
            meta("twitter:title", "dc.title", "citation_title", "parsely-title"), title,
        ]
        .compactMap(\.self).map(Self.decoded).map(Self.folded).filter { !$0.isEmpty }
    }

    /// Whether the page calls itself an article.
    var isArticle: Bool { linkedData.isArticle || meta("og:type")?.lowercased() == "article" }

    var language: String? {
        [linkedData.language, pageLanguage, meta("og:locale", "content-language", "language")]
            .compactMap(\.self).map { $0.replacing("_", with: "-") }.first {
                $0.utf8.count >= 2 && $0.utf8.count <= 12
            }
    }

    /// The text with white space folded.
    static func folded(_ text: String) -> String {
        var text = text
        if text.withUTF8({ PlainText.wordCount(of: $0) }) != nil { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The text with its character references decoded, as JSON-LD often has them.
    static func decoded(_ text: String) -> String {
        guard text.contains("&"), let document = try? HTMLParser.document(in: text) else { return text }
        return document.nodes.isEmpty ? text : document.text(in: 0)
    }
}
