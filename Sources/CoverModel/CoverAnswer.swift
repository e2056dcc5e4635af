package import NarrationModel

/// What `narrate-cover` answers; one answer for each request, in order.
package enum CoverAnswer: Hashable, Sendable {
    /// The finished cover, and for how many of its characters no font had a glyph.
    case image(CoverImage, missingGlyphs: Int)

    /// Why there is no cover: half a sentence that follows the name of the picture, such as `is broken`.
    case refused(String)
}
