import HTMLParsing
import NarrationModel

/// Leaves out advertisements: `<div class="ad-slot">`, `<section id="sponsored">`.
///
/// A sentence about advertisements is left alone, and so are names with such letters in them:
/// `class="header"`.
enum AdvertisementBox: ElementRule {
    static let id: RuleID = "advertisement"
    static let summary = "Labels of advertisements"
    static let parts: PageParts = [.advertisement]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
