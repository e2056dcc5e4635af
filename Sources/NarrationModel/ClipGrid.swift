/// Where clips begin and end: on multiples of one codec frame of MPEG layer III, so that they can be joined.
///
/// All formats share the grid, and with it the timeline: 576 frames at 22,050 a second are 1,152 at 44,100.
package enum ClipGrid {
    /// The frames of one step.
    package static let frameCount = 576

    /// The silence in front of a clip's speech in frames, in which an encoder settles after a join.
    package static let lead = frameCount

    /// The least silence behind a clip's speech in frames.
    package static let leastTail = 2 * frameCount
}
