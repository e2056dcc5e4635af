import HTMLParsing
import NarrationModel

/// Leaves out prompts to subscribe.
enum PaywallBox: ElementRule {
    static let id: RuleID = "subscription-prompt"
    static let summary = "Prompts to subscribe or log in to read on"
    static let parts: PageParts = [.paywall, .donation]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
