import NarrationModel

/// Leaves out invitations to the site's app: `Download our app`, `Get it on Google Play`.
///
/// "The city has an app for parking." is left alone.
enum AppPromotion: OmissionRule {
    static let id: RuleID = "app-promotion"
    static let summary = "Invitations to download the site's app"

    private static let orders = WordList("download get install try read open available")
    private static let stores = WordList("app apps play store ios android")
    private static let owners = WordList("our the on for free google apple new in now")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.wordCount <= 12, let first = line.terms.first, !line.hasQuotation else { return false }
        return orders.contains(first) && stores.hasAny(of: line.terms) && owners.hasAny(of: line.terms)
    }
}
