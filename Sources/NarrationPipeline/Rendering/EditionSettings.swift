/// What can be chosen about an edition: one episode of all articles.
package struct EditionSettings: Hashable, Sendable {
    package var title: String

    /// How long the edition should last in seconds; nil for as long as it takes.
    package var seconds: Int?

    package init(title: String, seconds: Int? = nil) {
        self.title = title
        self.seconds = seconds
    }
}
