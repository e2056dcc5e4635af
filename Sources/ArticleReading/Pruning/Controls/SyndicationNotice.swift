import NarrationModel

/// Leaves out the terms on which others may publish the text: `You are free to republish our articles under a Creative
/// Commons license.`
///
/// "The diaries were republished in 1962." is left alone, and so is "Creative Commons has changed how artists work."
enum SyndicationNotice: OmissionRule {
    static let id: RuleID = "syndication-notice"
    static let summary = "Terms for publishing the article elsewhere"

    private static let mostWords = 90
    private static let acts = WordList("republish* reprint repost syndicate")
    private static let terms = WordList("license licence licensed permission credit byline creative")
    private static let readers = WordList("you your our we")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.wordCount <= mostWords, !line.hasQuotation else { return false }
        let isCommons = zip(line.terms, line.terms.dropFirst()).contains {
            $0 == "creative" && $1 == "commons"
        }
        let isLicensed = line.terms.contains("work") && line.terms.contains { $0.hasPrefix("licensed") }
        if isCommons, isLicensed || acts.hasAny(of: line.terms) { return true }
        return acts.hasAny(of: line.terms) && readers.hasAny(of: line.terms) && terms.hasAny(of: line.terms)
    }
}
