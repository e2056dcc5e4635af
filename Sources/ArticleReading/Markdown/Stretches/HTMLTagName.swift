/// The name of an HTML tag in Markdown, such as `br` of `<br />` and `p` of `</p>`.
struct HTMLTagName: Hashable, Sendable {
    /// The name in lower case; empty for what is no tag.
    let name: String

    /// Whether the tag ends an element.
    let isEnd: Bool

    private static let separating: Set<String> = [
        "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "dialog",
        "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hr", "iframe",
        "img", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "select", "summary",
        "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul", "video",
    ]

    /// The elements of a line of their own; the others only separate words.
    private static let spacing: Set<String> = ["br", "img", "td", "th", "option", "iframe", "video"]

    /// The name in `tag`, which begins with an angle bracket.
    init(_ tag: String) {
        let inside = tag.dropFirst()
        isEnd = inside.first == "/"
        name = inside.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    }

    /// Whether words on both sides of the tag are two words.
    var separatesWords: Bool { Self.separating.contains(name) }

    /// Whether a new line begins at the tag.
    var breaksLine: Bool { separatesWords && !Self.spacing.contains(name) }

    /// Whether the text inside is never shown.
    var hidesContent: Bool { !isEnd && ["script", "style", "template", "noscript"].contains(name) }

    /// Whether `markup` is a comment or an instruction rather than a tag.
    static func hides(_ markup: String) -> Bool { markup.hasPrefix("<!--") || markup.hasPrefix("<?") }
}
