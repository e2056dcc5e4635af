import HTMLParsing
import NarrationModel

/// A field's text as it is seen: HTML set in lines, plain text as it is.
struct FlatField: Sendable {
    let field: FeedField

    /// The text without markup and without white space around it, with the page's offsets.
    let text: SourcedText

    /// The field's HTML; nil for plain text.
    let page: HTMLPage?

    /// Whether the field's HTML has more markup than is parsed.
    let isTooLarge: Bool

    init(_ field: FeedField) {
        switch Self.page(of: field) {
        case .plain: self.init(plain: field)
        case .tooLarge: self.init(plain: field, isTooLarge: true)
        case .set(let page):
            self.init(
                field: field, text: page.text.mapped(through: field.text), page: page, isTooLarge: false)
        }
    }

    private enum Setting {
        case plain, tooLarge
        case set(HTMLPage)
    }

    /// The field's HTML in lines; a title that would vanish as HTML is plain text.
    private static func page(of field: FeedField) -> Setting {
        guard field.form == .html else { return .plain }
        guard let document = try? HTMLParser.document(in: field.text.string) else { return .tooLarge }
        let page = HTMLPage(document)
        let isText = page.lines.isEmpty && field.role != .content && field.role != .summary
        return isText ? .plain : .set(page)
    }

    private init(plain field: FeedField, isTooLarge: Bool = false) {
        self.init(field: field, text: Self.trimmed(field.text), page: nil, isTooLarge: isTooLarge)
    }

    private init(field: FeedField, text: SourcedText, page: HTMLPage?, isTooLarge: Bool) {
        self.field = field
        self.text = text
        self.page = page
        self.isTooLarge = isTooLarge
    }

    private static func trimmed(_ text: SourcedText) -> SourcedText {
        let bytes = text.string.utf8
        let start = bytes.prefix { $0 <= 32 }.count
        let end = bytes.count - bytes.reversed().prefix { $0 <= 32 }.count
        return start < end ? text.slice(start..<end) : SourcedText()
    }

    var wordCount: Int { WordScanner.count(in: text.string) }
}
