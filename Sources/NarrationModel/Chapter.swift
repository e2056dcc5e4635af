/// A titled stretch of a finished file.
package struct Chapter: Hashable, Sendable {
    package var title: String
    package var frames: FrameRange

    package init(title: String, frames: FrameRange) {
        self.title = title
        self.frames = frames
    }
}
