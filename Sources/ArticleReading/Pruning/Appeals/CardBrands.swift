import NarrationModel

/// Leaves out rows of payment brands: `visa masterCard americanExpress`, `PayPal`.
///
/// "Visa raises its fees for shops" is left alone.
enum CardBrands: OmissionRule {
    static let id: RuleID = "card-brands"
    static let summary = "Names of cards and payment services beside a form"

    private static let brands = WordList(
        "visa mastercard maestro amex americanexpress american express discover diners club dinersclub jcb unionpay "
            + "paypal applepay apple googlepay google pay stripe klarna ideal sepa bancontact venmo and")
    private static let unmistakable = WordList(
        "mastercard paypal amex americanexpress applepay googlepay maestro jcb")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.isLabel(12), brands.hasAll(of: line.terms) else { return false }
        return unmistakable.hasAny(of: line.terms)
    }
}
