import HTMLParsing
import NarrationModel

/// Leaves out what one can press, fill in or choose: `<button>Vote</button>`, `<div role="search">`.
///
/// The text around a form is left alone, and so is a form that holds most of the page, as some systems write
/// it.
enum FormControl: ElementRule {
    static let id: RuleID = "form-control"
    static let summary = "Buttons, fields and choices of forms"
    static let parts: PageParts = []
    static let tags: Set<HTMLTag> = [.button, .select, .textarea, .option, .legend, .form, .input, .label]
    static let roles: Set<String> = ["search", "button"]
}
