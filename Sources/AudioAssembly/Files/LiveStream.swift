package import NarrationModel

/// Audio that is heard while it is still being made: nothing in it tells its length, its chapters or its loudness.
package struct LiveStream: Sendable {
    /// What comes before the first clip.
    package let header: [UInt8]

    /// What drains the decoder behind the last clip.
    private var drain: [UInt8] = []

    /// The formats whose bytes need not be known before they are written.
    package static let formats: [AudioFormat] = [.wav, .mp3]

    /// Begins a stream; nil for a format that is not one of ``formats``.
    package init?(_ settings: AudioFileSettings) {
        switch settings.format {
        case .wav: header = WAVContainer(sampleRate: settings.sampleRate).liveHeader
        case .mp3: header = []
        case .opus, .flac, .ogg, .m4b: return nil
        }
    }

    /// The bytes of the next clip.
    package mutating func append(_ clip: EncodedClip) -> [UInt8] {
        drain = clip.drain
        return clip.payload
    }

    /// The bytes behind the last clip.
    package consuming func finish() -> [UInt8] { drain }
}
