import HTMLParsing
import NarrationModel

/// Leaves out what one can press, fill in or choose: `<button>Sign up</button>`, `<select>…`.
///
/// A heading that is a button, and a question that opens its answer, are left alone.
enum FormControl: ElementRule {
    static let id: RuleID = "form-control"
    static let summary = "Buttons, fields and choices of forms"
    static let parts: PageParts = []
    static let tags: Set<HTMLTag> = [.button, .select, .textarea, .option, .legend, .form, .input, .label]
    static let roles: Set<String> = ["search", "button"]

    static func omits(_ index: Int, on page: PageSurvey) -> Bool {
        guard page.page.tag(index) == .button else { return true }
        if page.headingLevel(of: index) > 0 { return false }
        let lines = page.page.lines[page.page.lineRange(of: index)]
        return lines.last.map { page.page.bytes[$0.range].last } != UInt8(ascii: "?")
    }
}
