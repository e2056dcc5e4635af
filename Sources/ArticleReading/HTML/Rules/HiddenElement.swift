import HTMLParsing
import NarrationModel

/// Leaves out what browsers do not show or only read aloud: `<p hidden>`, `<span class="sr-only">`.
///
/// Classes that hide an element on some screens only, as in `class="hidden md:block"`, are left alone.
enum HiddenElement: ElementRule {
    static let id: RuleID = "hidden-element"
    static let mostProse = 0.4
    static let summary = "Text that the page does not show"
    static let tags = Set(HTMLTag.allCases)

    /// Names of classes by their length.
    private static let classes: [Int: [[UInt8]]] = Dictionary(
        grouping: [
            "hidden", "hide", "d-none", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text",
            "element-invisible", "u-hidden", "offscreen", "is-hidden", "assistive-text", "screenreader-only",
            "sr-text", "a11y-hidden", "u-visually-hidden", "screen-reader-only", "visuallyHidden",
        ].map { Array($0.utf8) }, by: \.count)

    static func omits(_ index: Int, on page: PageSurvey) -> Bool {
        page.page.element(index).map(isHidden) == true
    }

    /// Whether the element says that it is not shown.
    static func isHidden(_ element: HTMLElement) -> Bool {
        guard element.hasAttributes else { return false }
        if element[.hidden] != nil || element[.ariaHidden] == "true" { return true }
        if let style = element[.style], isHidden(style) { return true }
        guard var names = element[.class] else { return false }
        return names.withUTF8(namesHiding)
    }

    /// Whether one of the classes hides, and none is for some screens only.
    private static func namesHiding(_ names: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while start < names.count {
            var end = start
            while end < names.count, names[end] != 32 { end += 1 }
            if let candidates = classes[end - start],
                candidates.contains(where: { names[start..<end].elementsEqual($0) })
            {
                return !names.contains(UInt8(ascii: ":"))
            }
            start = end + 1
        }
        return false
    }

    private static let hidingStyles = ["display:none", "visibility:hidden"].map { Array($0.utf8) }

    private static func isHidden(_ style: String) -> Bool {
        let rules = style.utf8.filter { $0 > 32 }.map(\.lowercased)
        return hidingStyles.contains { wanted in
            rules.count >= wanted.count
                && (0...rules.count - wanted.count).contains { start in
                    rules[start] == wanted[0] && rules[start..<start + wanted.count].elementsEqual(wanted)
                }
        }
    }
}
