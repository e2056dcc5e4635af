import HTMLParsing
import NarrationModel

/// Leaves out invitations to newsletters: `<div class="newsletter-box">`, `<section id="mailchimp">`.
///
/// A sentence about a newsletter is left alone.
enum NewsletterBox: ElementRule {
    static let id: RuleID = "newsletter-signup"
    static let summary = "Invitations to newsletters"
    static let parts: PageParts = [.newsletter]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
