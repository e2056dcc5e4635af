/// A finished file's kind of audio, named for its file extension.
package enum AudioFormat: String, Sendable, CaseIterable {
    /// MPEG layer III, constant bit rate.
    case mp3

    /// 16-bit linear PCM in RIFF.
    case wav

    /// The frames of one codec frame: clips begin and end on multiples of it, so that they can be joined.
    package var gridFrameCount: Int {
        switch self {
        case .mp3: 576
        case .wav: 1
        }
    }
}
