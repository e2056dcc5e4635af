import HTMLParsing
import NarrationModel

/// Leaves out windows that open above the page: `<div class="cookie-consent">`, `<div role="dialog">`.
///
/// A sentence about cookies is left alone.
enum ConsentDialog: ElementRule {
    static let id: RuleID = "consent-dialog"
    static let summary = "Requests for consent and other windows above the page"
    static let parts: PageParts = [.consent, .dialog]
    static let tags: Set<HTMLTag> = [.dialog]
    static let roles: Set<String> = ["dialog", "alertdialog"]
}
