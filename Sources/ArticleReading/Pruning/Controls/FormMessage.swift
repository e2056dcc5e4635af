import NarrationModel

/// Leaves out what forms say: `* indicates required`, `Please, enter a valid email address`,
/// `Thank you for signing up for this newsletter.`
///
/// "Please enter the hall by the east door." is left alone, as is a sentence about somebody's password.
enum FormMessage: OmissionRule {
    static let id: RuleID = "form-message"
    static let summary = "Field names, hints and confirmations of forms"

    private static let fields = WordList(
        "email e-mail emails address password username name phone field fields form captcha newsletter")
    private static let labels = WordList(
        "email e-mail address password username first last full name your phone number or code captcha forgot forgotten "
            + "remember me message optional")
    private static let orders = WordList("please enter type provide fill choose")
    private static let signing = WordList("subscri* sign* registering registration submission joining join*")
    private static let results = WordList("success* oops error invalid failed wrong")
    private static let requests = WordList("subscri* submi* form email e-mail sent registered sign* address")
    private static let certainLabels = WordList("email e-mail password username captcha")
    private static let marks = WordList("indicates field fields marked")
    private static let addressed = WordList("you your")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard let first = line.terms.first, line.wordCount <= 20, !line.hasQuotation else { return false }
        return isFieldName(line) || isRequirement(line) || isHint(line, first) || isConfirmation(line, first)
    }

    /// `Email address`, `Forgot password?`
    private static func isFieldName(_ line: Line) -> Bool {
        line.wordCount <= 4 && line.ending != .stop && labels.hasAll(of: line.terms)
            && certainLabels.hasAny(of: line.terms)
    }

    /// `* indicates required`, `Required fields are marked *`
    private static func isRequirement(_ line: Line) -> Bool {
        line.wordCount <= 12 && line.terms.contains("required")
            && marks.hasAny(of: line.terms)
    }

    /// `Please enter a valid email address`
    private static func isHint(_ line: Line, _ first: String) -> Bool {
        line.wordCount <= 10 && orders.contains(first) && fields.hasAny(of: line.terms)
            && !signing.hasAny(of: line.terms)
    }

    /// `Successfully subscribed`, `Thank you for signing up`, `You are signed up`
    private static func isConfirmation(_ line: Line, _ first: String) -> Bool {
        if first == "thank" || first == "thanks" { return signing.hasAny(of: line.terms) }
        if line.terms.contains("confirmation") {
            return addressed.hasAny(of: line.terms) && fields.hasAny(of: line.terms)
        }
        if first == "you", line.wordCount <= 6 {
            return line.terms.contains { ["signed", "subscribed"].contains($0) }
        }
        return line.wordCount <= 12 && results.hasAny(of: line.terms) && requests.hasAny(of: line.terms)
            && (line.ending == .none || results.contains(first))
    }
}
