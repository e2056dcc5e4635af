/// A finished file's kind of audio, named for its file extension.
package enum AudioFormat: String, Sendable, CaseIterable {
    /// MPEG layer III, constant bit rate.
    case mp3

    /// Opus in Ogg.
    case opus

    /// Free Lossless Audio Codec.
    case flac

    /// 16-bit linear PCM in RIFF.
    case wav

    /// Vorbis in Ogg.
    case ogg

    /// AAC in MP4, as audiobooks have it.
    case m4b

    /// The codec of the clips that a file of this format is made of.
    package var clipCodec: ClipCodec {
        switch self {
        case .mp3: .mp3
        case .opus: .opus
        case .flac, .wav, .ogg, .m4b: .pcm
        }
    }

    /// Whether the clips' bytes are the file's; other formats encode the joined clips once more as a whole.
    package var joinsClips: Bool {
        switch self {
        case .mp3, .opus, .wav: true
        case .flac, .ogg, .m4b: false
        }
    }

    /// The type that servers and feeds give the file.
    package var mediaType: String {
        switch self {
        case .mp3: "audio/mpeg"
        case .opus, .ogg: "audio/ogg"
        case .flac: "audio/flac"
        case .wav: "audio/wav"
        case .m4b: "audio/mp4"
        }
    }

    /// Kilobits a second when none is asked for; nil where the signal decides.
    package var usualBitRate: Int? {
        switch self {
        case .mp3: 64
        case .opus: 24
        case .m4b: 48
        case .flac, .wav, .ogg: nil
        }
    }
}
