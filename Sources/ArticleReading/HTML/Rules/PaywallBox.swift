import HTMLParsing
import NarrationModel

/// Leaves out prompts to subscribe: `<div class="paywall">`, `<div class="donate">`.
///
/// A sentence about walls or gifts is left alone.
enum PaywallBox: ElementRule {
    static let id: RuleID = "subscription-prompt"
    static let summary = "Prompts to subscribe or log in to read on"
    static let parts: PageParts = [.paywall, .donation]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
