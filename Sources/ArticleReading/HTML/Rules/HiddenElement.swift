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

    private static let classes: Set<Substring> = [
        "hidden", "hide", "d-none", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text",
        "element-invisible", "u-hidden", "offscreen", "is-hidden", "assistive-text", "screenreader-only",
        "sr-text",
        "a11y-hidden", "u-visually-hidden", "screen-reader-only", "visuallyHidden",
    ]

    static func omits(_ index: Int, on page: PageSurvey) -> Bool {
        page.page.element(index).map(isHidden) == true
    }

    /// Whether the element says that it is not shown.
    static func isHidden(_ element: HTMLElement) -> Bool {
        guard element.hasAttributes else { return false }
        if element[.hidden] != nil || element[.ariaHidden] == "true" { return true }
        if let style = element[.style], isHidden(style) { return true }
        guard let names = element[.class] else { return false }
        let words = names.split(separator: " ")
        return words.contains { classes.contains($0) } && !words.contains { $0.contains(":") }
    }

    private static func isHidden(_ style: String) -> Bool {
        let rules = style.lowercased().filter { !$0.isWhitespace }
        return rules.contains("display:none") || rules.contains("visibility:hidden")
    }
}
