package import NarrationModel

/// An article's cover, and what a user should know about how it came about.
package struct ChosenCover: Hashable, Sendable {
    /// Nil when even the standard artwork is missing.
    package var image: CoverImage?
    package var diagnostics: [Diagnostic]

    package init(image: CoverImage?, diagnostics: [Diagnostic] = []) {
        self.image = image
        self.diagnostics = diagnostics
    }
}
