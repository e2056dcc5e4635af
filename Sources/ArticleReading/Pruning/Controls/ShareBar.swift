import NarrationModel

/// Leaves out buttons that pass the article on or follow somebody: `Share`, `Tweet`, `Share on Facebook`,
/// `Save Share Gift this article`, `Follow Jane Doe on X`.
///
/// "Share prices fall for a third day" and "Facebook to close its office" are left alone.
enum ShareBar: OmissionRule {
    static let id: RuleID = "share-bar"
    static let summary = "Buttons that share, save, print or follow"

    private static let networks = WordList(
        "facebook twitter x whatsapp telegram linkedin reddit pinterest instagram youtube tiktok threads bluesky "
            + "mastodon viber messenger flipboard snapchat rss")
    private static let actions = WordList(
        "share tweet copy save print gift bookmark email e-mail mail follow like pin post")
    private static let fillers = WordList(
        "link url on via this article story post page update with us to the by and a for more stories our it app copied"
    )

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.isLabel(14), let first = line.terms.first, let last = line.terms.last else { return false }
        if first == "follow", line.terms.contains("on"), networks.contains(last) { return true }
        guard actions.hasAny(of: line.terms) || networks.hasAny(of: line.terms), !isLonelyFiller(line) else {
            return false
        }
        return line.terms.allSatisfy { networks.contains($0) || actions.contains($0) || fillers.contains($0) }
    }

    /// `Post` and `Mail` alone may be the name of a newspaper or of a section.
    private static func isLonelyFiller(_ line: Line) -> Bool {
        line.terms.count == 1 && ["post", "mail", "like", "gift"].contains(line.terms[0])
    }
}
