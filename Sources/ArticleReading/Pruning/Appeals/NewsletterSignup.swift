import NarrationModel

/// Leaves out invitations to newsletters with the short lines around them: `News from the valley in your inbox`,
/// `Get the best of the week every Friday. Subscribe to our newsletter.`
///
/// "Newsletter fraud trial opens" and "He writes a newsletter about bees." are left alone.
enum NewsletterSignup: OmissionRule {
    static let id: RuleID = "newsletter-signup"
    static let summary = "Invitations to newsletters"

    private static let strong = WordList("newsletter* inbox subscribe signup sign-up e-newsletter mailing")
    private static let inviting = WordList(
        "your you our us get sign subscribe join free daily weekly email e-mail to now for today enter inbox manage"
    )
    private static let addressed = WordList(
        "your you our us free daily weekly email e-mail newsletter* inbox")
    private static let openers = WordList(
        "sign subscribe get receive join enter stay register want start never don't be have delivered every our this love "
            + "all")
    private static let reported = WordList("said says told wrote writes he she they")

    /// How far the lines of one invitation may stand from the one that gives it away.
    private static let reach = 4

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        if isInvitation(line) { return true }
        guard isFragment(line) else { return false }
        return leads(page.lines[line.index...].prefix(reach + 1), upward: false)
            || leads(page.lines[...line.index].suffix(reach + 1).reversed(), upward: true)
    }

    private static func isInvitation(_ line: Line) -> Bool {
        guard !line.hasQuotation, let first = line.terms.first else { return false }
        if line.terms.contains("unsubscribe"), line.wordCount <= 20 { return true }
        let hits = strong.count(in: line.terms) + (signsUp(line.terms) ? 1 : 0)
        guard hits > 0, !reported.hasAny(of: line.terms) else { return false }
        if line.isLabel(14) {
            return line.wordCount <= 3 ? isBare(line) : inviting.count(in: line.terms) >= 2
        }
        return line.wordCount <= 45 && openers.contains(first) && addressed.hasAny(of: line.terms)
    }

    /// `Sign up`, `Subscribe now`, `Our newsletters`
    private static func isBare(_ line: Line) -> Bool {
        line.terms.allSatisfy { strong.contains($0) || inviting.contains($0) || $0 == "up" || $0 == "the" }
    }

    private static func signsUp(_ terms: [String]) -> Bool {
        zip(terms, terms.dropFirst()).contains { $0 == "sign" && $1 == "up" }
    }

    /// A title or the like that is nothing without the invitation beside it.
    private static func isFragment(_ line: Line) -> Bool {
        line.wordCount <= 6 && line.ending == .none && line.metadata == nil
    }

    /// Whether `lines`, which begin with a fragment, lead to an invitation without a blank line or a sentence between.
    private static func leads(_ lines: some Sequence<Line>, upward: Bool) -> Bool {
        var isAttached = true
        for (distance, line) in lines.enumerated() {
            guard isAttached || !upward && !line.followsBlank || distance == 0 else { return false }
            if distance > 0 {
                if !upward, line.followsBlank { return false }
                if isInvitation(line) { return line.wordCount > 3 }
                guard isFragment(line) else { return false }
            }
            isAttached = upward ? !line.followsBlank : true
        }
        return false
    }
}
