import HTMLParsing
import NarrationModel

/// Leaves out buttons by which an article is shared: `<div class="social-share">`, `<ul class="follow-us">`.
///
/// A sentence about sharing is left alone.
enum ShareButtons: ElementRule {
    static let id = ShareBar.id
    static let summary = ShareBar.summary
    static let parts: PageParts = [.share]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
