import NarrationModel

/// Leaves out the page's own buttons: `Edit post`, `Log in`, `Menu`, `Show more`, `Back to top`, `Accept all`.
///
/// "Search for missing crew resumes" is left alone.
enum SiteControl: OmissionRule {
    static let id: RuleID = "site-control"
    static let summary = "Buttons of the site, such as 'Edit post', 'Menu' and 'Log in'"

    private static let actions = WordList(
        "edit log sign login logout register search menu close open toggle back next previous prev load show hide view "
            + "play pause mute download expand collapse accept reject manage cancel ok submit reload refresh home skip "
            + "loading yes no dismiss continue zoom fullscreen contact newsletters account settings delete reply report"
    )
    private static let objects = WordList(
        "post page in out up menu search navigation nav sidebar to top more less all results article story this options "
            + "site account the for now here your preferences image picture gallery slide settings older newer updates "
            + "items dropdown main my profile us update stories new entries message and or")
    private static let questions = WordList("was is did this page article helpful useful you find yes no")
    private static let verdicts = WordList("helpful useful")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.wordCount > 0, let first = line.terms.first, !line.hasQuotation else { return false }
        if line.wordCount <= 9, verdicts.hasAny(of: line.terms),
            questions.hasAll(of: line.terms)
        {
            return true
        }
        guard line.isLabel(5), actions.contains(first) else { return false }
        return line.terms.allSatisfy { actions.contains($0) || objects.contains($0) }
    }
}
