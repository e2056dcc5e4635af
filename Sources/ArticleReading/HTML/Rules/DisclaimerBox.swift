import HTMLParsing
import NarrationModel

/// Leaves out disclaimers: `<div class="disclaimer">`, `<p id="disclosure">`.
///
/// A sentence about a disclaimer is left alone.
enum DisclaimerBox: ElementRule {
    static let id = LegalNotice.id
    static let summary = LegalNotice.summary
    static let parts: PageParts = [.disclaimer]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
