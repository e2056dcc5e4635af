import HTMLParsing
import NarrationModel

/// Leaves out how others may publish the article: `<div class="republication">`, `<aside id="republish">`.
///
/// A sentence about such terms is left alone.
enum RepublicationBox: ElementRule {
    static let id = SyndicationNotice.id
    static let mostProse = 0.9
    static let summary = SyndicationNotice.summary
    static let parts: PageParts = [.syndication]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
