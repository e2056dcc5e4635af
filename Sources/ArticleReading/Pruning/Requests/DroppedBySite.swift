import NarrationModel

/// Leaves out what the settings for the page's site drop, by a selector (`aside.promo`) or a pattern (`^Listen now`).
///
/// What the same settings keep is left alone.
enum DroppedBySite {
    static let id: RuleID = "dropped-by-site"
    static let summary = "What the settings for the page's site drop"
}
