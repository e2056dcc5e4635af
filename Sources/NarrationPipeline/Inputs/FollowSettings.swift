/// Whether and how far the links of a feed are followed.
package struct FollowSettings: Hashable, Sendable {
    /// How many pages are fetched for one input, unless a user says otherwise.
    package static let usualLimit = 50

    /// Whether linked pages are read at all.
    package var isOn: Bool

    /// The most pages that are fetched for one input; nil for ``usualLimit``, with a warning when there are more.
    package var limit: Int?

    package init(isOn: Bool = true, limit: Int? = nil) {
        self.isOn = isOn
        self.limit = limit
    }
}
