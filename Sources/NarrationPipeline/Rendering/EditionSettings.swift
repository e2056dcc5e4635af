package import NarrationModel

/// What can be chosen about an edition: one episode of all articles.
package struct EditionSettings: Hashable, Sendable {
    package var title: String

    /// How long the edition should last in seconds; nil for as long as it takes.
    package var seconds: Int?

    /// The day that it is of; nil for the latest of its articles.
    package var day: PublicationTime.Day?

    package init(title: String, seconds: Int? = nil, day: PublicationTime.Day? = nil) {
        self.title = title
        self.seconds = seconds
        self.day = day
    }
}
