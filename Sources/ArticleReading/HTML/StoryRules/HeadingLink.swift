import HTMLParsing
import NarrationModel

/// Leaves out links in a heading that lead to the heading itself or to its editing: `Tides [edit]`, `Tides
/// Permalink`.
///
/// It applies within lines; a link that is all of its heading is left alone.
enum HeadingLink {
    static let id: RuleID = "heading-link"
    static let summary = "Links in headings to the heading itself or to its editing"

    private static let names: Set<Substring> = [
        "anchor", "anchor-link", "anchorlink", "header-anchor", "header-link", "headerlink", "heading-anchor",
        "heading-link",
        "hash-link", "permalink", "mw-editsection", "direct-link",
    ]

    /// Whether the element, which stands in a heading, is such a link beside the heading's own text.
    static func omits(_ element: HTMLElement, at index: Int, in document: HTMLDocument) -> Bool {
        guard element.tag == .a || element.tag == .span, let list = element[.class],
            list.lowercased().split(separator: " ").contains(where: names.contains)
        else { return false }
        return hasTextOutside(index, in: document)
    }

    /// The most elements and texts of a heading that is looked at.
    private static let mostNodes = 100

    private static func hasTextOutside(_ index: Int, in document: HTMLDocument) -> Bool {
        var heading = index
        while heading >= 0, document.nodes[heading].tag.map({ $0.headingLevel == 0 }) ?? true {
            heading = document.nodes[heading].parent
        }
        guard heading >= 0, document.nodes[heading].end - heading <= mostNodes else { return false }
        let letters = { (node: Int) in document.text(in: node).unicodeScalars.count(where: \.isLetterOrDigit)
        }
        return letters(heading) > letters(index)
    }
}
