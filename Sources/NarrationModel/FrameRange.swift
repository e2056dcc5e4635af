/// A half-open range of frames, counted from the start of a clip or of a finished file.
package struct FrameRange: Hashable, Sendable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    package var count: Int { end - start }

    /// The same stretch, `frames` later.
    package func shifted(by frames: Int) -> FrameRange {
        FrameRange(start: start + frames, end: end + frames)
    }
}
