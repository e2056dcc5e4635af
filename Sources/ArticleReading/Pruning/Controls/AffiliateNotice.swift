import NarrationModel

/// Leaves out notices that the page earns from its links: `We may earn a commission from links on this page.`,
/// `This article contains affiliate links.`
///
/// "The commission said that it may buy the link road." is left alone.
enum AffiliateNotice: OmissionRule {
    static let id: RuleID = "affiliate-notice"
    static let summary = "Notices that the page earns from links and purchases"

    private static let mostWords = 80
    private static let links = WordList("link links purchase purchases buy products retailers partners")
    private static let speakers = WordList("we our us i my this site page article post")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.wordCount <= mostWords, !line.hasQuotation else { return false }
        let terms = line.terms
        let earns = terms.contains { $0.hasPrefix("earn") } && terms.contains { $0.hasPrefix("commission") }
        let isAffiliate =
            terms.contains("affiliate")
            || zip(terms, terms.dropFirst()).contains { $0 == "paid" && $1 == "promotion" }
        return (earns || isAffiliate) && links.hasAny(of: terms) && speakers.hasAny(of: terms)
    }
}
