import NarrationModel

/// Leaves out requests for consent to cookies: `We use cookies to improve your experience.`, `Cookie settings`.
///
/// "The bakery gives its broken cookies away." and a report on cookie banners are left alone.
enum CookieNotice: OmissionRule {
    static let id: RuleID = "cookie-notice"
    static let summary = "Requests for consent to cookies"

    private static let consent = WordList(
        "accept consent* preferences settings setting reject policy agree essential personalis* personaliz* manage "
            + "allow decline remember browsing experience notice choices")
    private static let people = WordList("we our us you your this")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.terms.contains(where: { $0 == "cookie" || $0 == "cookies" }), !line.hasQuotation else {
            return false
        }
        if line.isLabel(5) { return line.wordCount == 1 || consent.hasAny(of: line.terms) }
        let needed = line.wordCount > 40 ? 2 : 1
        return consent.count(in: line.terms) >= needed && people.count(in: line.terms) >= 2
    }
}
