/// What `narrate` asks of `narrate-cover`.
package enum CoverRequest: Hashable, Sendable {
    /// Draw a cover.
    case drawn(CoverDesign)

    /// Make a cover of a picture, as JPEG.
    case cropped(CoverPicture)
}
