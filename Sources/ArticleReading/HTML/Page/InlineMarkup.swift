import HTMLParsing
import NarrationModel

/// Tells what inside a line is left out although the line is read.
enum InlineMarkup {
    /// The rule that leaves out the inline element at `index`, which stands directly behind `text`; nil when
    /// it is read.
    static func cut(
        _ element: HTMLElement, at index: Int, in document: HTMLDocument, isInHeading: Bool,
        behind text: @autoclosure () -> Substring
    ) -> RuleID? {
        switch element.tag {
        case .sup:
            if isMarker(index, in: document) { return FootnoteMarker.id }
            if case .footnoteMarker = raisedNumber(at: index, in: document, behind: text()) {
                return FootnoteMarker.id
            }
        case .del, .s, .strike: return StruckText.id
        case .math where Formula.isLong(index, in: document): return Formula.id
        default: break
        }
        if isInHeading, HeadingLink.omits(element, at: index, in: document) { return HeadingLink.id }
        return HiddenElement.isHidden(element) ? HiddenElement.id : nil
    }

    /// The number in the `sup` at `index`, where it stands behind a word; nil for other text, and for one
    /// that opens a word: `14C`.
    static func raisedNumber(at index: Int, in document: HTMLDocument, behind text: Substring)
        -> RaisedNumber?
    {
        guard text.last?.isWhitespace == false, isSmall(index, in: document) else { return nil }
        let raised = document.text(in: index)
        guard (1...3).contains(raised.utf8.count) else { return nil }
        return RaisedNumber(SourcedText(copying: raised, from: 0), behind: String(text))
    }

    /// Whether the element is a link from a heading to itself, or back from a footnote, that has a sign for
    /// its text: `¶`, `#`, `↩`.
    static func isLinkSign(_ element: HTMLElement, at index: Int, in document: HTMLDocument) -> Bool {
        guard element.tag == .a, element[.href]?.contains("#") == true else { return false }
        let nodes = document.nodes[index..<document.nodes[index].end]
        return nodes.count > 1 && nodes.count < 8
            && !document.text(in: index).unicodeScalars.contains(where: \.isLetterOrDigit)
    }

    /// Whether a `sup` holds nothing but a number or sign that leads to a note.
    private static func isMarker(_ index: Int, in document: HTMLDocument) -> Bool {
        guard isSmall(index, in: document) else { return false }
        let text = document.text(in: index)
        let inside = text.filter { !$0.isWhitespace && $0 != "[" && $0 != "]" && $0 != "," }
        let isLink = document.nodes[index..<document.nodes[index].end].contains {
            $0.element?[.href]?.contains("#") == true
        }
        guard isLink || inside.utf8.count < text.utf8.count else { return false }
        return inside.utf8.count <= 4 && (inside.allSatisfy(\.isNumber) || inside.utf8.count <= 1)
    }

    /// Whether the element holds few enough others to be looked at as a whole, however deep they are nested.
    private static func isSmall(_ index: Int, in document: HTMLDocument) -> Bool {
        document.nodes[index].end - index <= mostNodes
    }

    private static let mostNodes = 16
}
