import NarrationModel

/// Leaves out what the page says of its terms: `By signing up you agree to our terms and privacy policy.`,
/// `This site is protected by reCAPTCHA and the Google Privacy Policy applies.`, `Terms of use`.
///
/// "The company has changed its privacy policy." is left alone.
enum LegalNotice: OmissionRule {
    static let id: RuleID = "legal-notice"
    static let summary = "Terms of use, privacy policies and the consent to them"

    private static let subjects = WordList(
        "privacy terms conditions policy recaptcha disclaimer imprint gdpr")
    private static let certain = WordList("privacy recaptcha gdpr")
    private static let labels = WordList(
        "privacy terms of use service conditions policy and disclaimer imprint legal notice accessibility statement "
            + "contact us about careers advertise with gdpr your our choices rights do not sell my personal information "
            + "cookies cookie the newsroom")
    private static let assent = WordList(
        "agree acknowledge apply applies accept protected consent subject according")
    private static let people = WordList("you your we our us this")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard subjects.hasAny(of: line.terms), !line.hasQuotation else { return false }
        if line.isLabel(8) { return labels.hasAll(of: line.terms) }
        guard line.wordCount <= 60, certain.hasAny(of: line.terms) || namesTerms(line.terms) else {
            return false
        }
        return assent.hasAny(of: line.terms) && people.hasAny(of: line.terms)
    }

    /// `terms of use`, `terms and conditions`
    private static func namesTerms(_ terms: [String]) -> Bool {
        zip(terms, terms.dropFirst()).contains { $0 == "terms" && ($1 == "of" || $1 == "and") }
    }
}
