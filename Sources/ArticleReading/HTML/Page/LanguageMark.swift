import HTMLParsing
import NarrationModel

/// The language that an element inside an article is marked with (HTML, 3.2.6.2).
///
/// Elements that hold whole articles are not asked: theirs is the article's language, and templates often get it wrong.
struct LanguageMark {
    /// A BCP 47 tag; nil for English, which needs no voice of its own.
    let language: String?

    /// Nil when the element has no mark that is to be believed.
    init?(_ element: HTMLElement) {
        guard !Self.containers.contains(element.tag), let value = element[.lang] ?? element[.xmlLang],
            let tag = LanguageTag.normalized(value)
        else { return nil }
        language = LanguageTag.isEnglish(tag) ? nil : tag
    }

    /// The mark of a tag as it is written, such as `<span lang="de">`.
    init?(ofTag tag: String) {
        guard tag.utf8.count < 1_000, tag.contains("lang"),
            let element = try? HTMLParser.document(in: tag).nodes.last?.element
        else { return nil }
        self.init(element)
    }

    private static let containers: Set<HTMLTag> = [.html, .body, .main, .article]
}
