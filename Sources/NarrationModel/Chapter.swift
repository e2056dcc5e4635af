/// A titled stretch of a finished file.
package struct Chapter: Hashable, Sendable {
    package var title: String
    package var frames: FrameRange

    /// The page that the chapter is made from, when it is one of several.
    package var url: String?

    package init(title: String, frames: FrameRange, url: String? = nil) {
        self.title = title
        self.frames = frames
        self.url = url
    }
}
