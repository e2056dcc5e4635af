/// A finished file's kind of audio, named for its file extension.
package enum AudioFormat: String, Sendable, CaseIterable {
    /// MPEG layer III, constant bit rate.
    case mp3

    /// 16-bit linear PCM in RIFF.
    case wav

    /// The frames of one codec frame: clips begin and end on multiples of it, so that they can be joined.
    ///
    /// PCM needs no grid; it takes that of MPEG layer III at up to 24 kHz, so that both have the same timeline.
    package var gridFrameCount: Int { 576 }

    /// The silence in front of a clip's speech in frames, in which the encoder settles after a join.
    package var leadFrameCount: Int { gridFrameCount }

    /// The least silence behind a clip's speech in frames.
    package var leastTailFrameCount: Int { 2 * gridFrameCount }
}
