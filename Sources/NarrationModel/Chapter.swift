/// A titled stretch of a finished file.
package struct Chapter: Hashable, Sendable {
    package var title: String
    package var frames: FrameRange

    /// The page that the chapter was made from.
    package var url: String?

    /// A picture of the chapter's own.
    package var image: CoverImage?

    package init(title: String, frames: FrameRange, url: String? = nil, image: CoverImage? = nil) {
        self.title = title
        self.frames = frames
        self.url = url
        self.image = image
    }
}
