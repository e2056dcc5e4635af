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
    private static let addressed = WordList("you your our us this to in")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard let first = line.terms.first, line.wordCount <= 25, !line.hasQuotation else { return false }
        if isAllowance(line) { return true }
        guard account.hasAny(of: line.terms), reading.hasAny(of: line.terms) else { return false }
        let asks = account.contains(first) || reading.contains(first) || first == "to" || first == "please"
        return asks && addressed.hasAny(of: line.terms)
    }

    /// `You have 2 free articles left this month.`
    private static func isAllowance(_ line: Line) -> Bool {
        line.terms.first.map { $0 == "you" || $0 == "you've" } == true && line.terms.contains("free")
            && WordList("article articles stories").hasAny(of: line.terms)
            && WordList("left remaining read month").hasAny(of: line.terms)
    }
}
