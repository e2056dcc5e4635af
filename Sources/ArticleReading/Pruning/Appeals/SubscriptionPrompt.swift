import NarrationModel

/// Leaves out what a paywall says: `Already a subscriber? Sign in`, `You have 2 free articles left this month.`
///
/// "Subscribers of the phone company lost their connection." is left alone.
enum SubscriptionPrompt: OmissionRule {
    static let id: RuleID = "subscription-prompt"
    static let summary = "Prompts to subscribe or log in to read on"

    private static let account = WordList(
        "subscri* member* account sign log login unlock trial register registered")
    private static let reading = WordList(
        "read reading continue article articles access free already exclusive offer full unlimited enjoying cancel anytime"
    )
    private static let addressed = WordList("you your our us this")
    private static let openers = WordList(
        "already subscribe sign log login unlock continue register to please read get full enjoy cancel start"
    )
    private static let allowed = WordList("article articles stories")
    private static let limits = WordList("left remaining read month")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard let first = line.terms.first, line.wordCount <= 25, !line.hasQuotation else { return false }
        if isAllowance(line) { return true }
        guard account.hasAny(of: line.terms), reading.hasAny(of: line.terms), openers.contains(first) else {
            return false
        }
        return line.ending != .stop || addressed.hasAny(of: line.terms)
    }

    /// `You have 2 free articles left this month.`
    private static func isAllowance(_ line: Line) -> Bool {
        line.terms.first.map { $0 == "you" || $0 == "you've" } == true && line.terms.contains("free")
            && allowed.hasAny(of: line.terms)
            && limits.hasAny(of: line.terms)
    }
}
