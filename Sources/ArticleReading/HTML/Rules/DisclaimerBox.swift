import HTMLParsing
import NarrationModel

/// Leaves out disclaimers.
enum DisclaimerBox: ElementRule {
    static let id: RuleID = "legal-notice"
    static let summary = "Legal notes"
    static let parts: PageParts = [.disclaimer]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
