/// Silence that we insert, in milliseconds.
package struct Pause: Hashable, Sendable, Comparable {
    package let milliseconds: Int

    package init(milliseconds: Int) {
        self.milliseconds = milliseconds
    }

    package static func < (left: Pause, right: Pause) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The pause in frames at `sampleRate`, rounded to the nearest frame.
    package func frameCount(at sampleRate: Int) -> Int {
        (milliseconds * sampleRate + 500) / 1000
    }
}
