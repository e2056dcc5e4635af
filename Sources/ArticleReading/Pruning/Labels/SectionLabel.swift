import NarrationModel

/// Leaves out the headings of lists of other articles: `News Feed`, `MORE NEWS`, `Editors' Picks`, `Most read`,
/// `More from Europe`.
///
/// "Strategic significance" and "News travels slowly in the hills" are left alone.
enum SectionLabel: OmissionRule {
    static let id: RuleID = "section-label"
    static let summary = "Headings of feeds and of lists of other articles"

    private static let strong = WordList(
        "feed newsfeed latest trending popular related recommended picks pick most more also next top must headlines "
            + "featured choice")
    private static let words = WordList(
        "news stories story read viewed shared listened watched article articles content posts topics editor editors editor's editors' our "
            + "for you may might like want to watch see this section from in the up now live today week day month of and "
            + "here new recent coverage videos video galleries just topic us updates on reads right what's choices reading"
    )
    private static let openers = WordList("more also related read")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.isLabel(6), let first = line.terms.first else { return false }
        if line.terms.allSatisfy({ strong.contains($0) || words.contains($0) }) {
            return strong.hasAny(of: line.terms) || isBare(line)
        }
        let second = line.terms.dropFirst().first
        return first == "more" && ["from", "in", "on", "about", "by"].contains(second)
    }

    /// `What's new`, `News`
    private static func isBare(_ line: Line) -> Bool {
        line.terms == ["what's", "new"] || line.terms == ["news"] || line.terms == ["live", "updates"]
    }
}
