import HTMLParsing
import NarrationModel

/// Leaves out advertisements.
enum AdvertisementBox: ElementRule {
    static let id: RuleID = "advertisement"
    static let summary = "Labels of advertisements"
    static let parts: PageParts = [.advertisement]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
