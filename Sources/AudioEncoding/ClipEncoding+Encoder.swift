package import NarrationModel

extension ClipEncoding {
    /// The encoder of these settings.
    package var encoder: any ClipEncoder {
        switch codec {
        case .mp3: MP3Encoder(bitRate: bitRate, sampleRate: sampleRate, quality: mp3Quality)
        case .pcm: PCMEncoder(sampleRate: sampleRate)
        case .opus: OpusClipEncoder(bitRate: bitRate, method: opusMethod)
        }
    }

    private var opusMethod: OpusMethod {
        switch effort {
        case .fast: .transform
        case .normal: .speech(complexity: 8)
        case .best: .speech(complexity: 10)
        }
    }

    /// lame's algorithm quality: at 7 the noise-shaping loop is off, which doubles the speed.
    private var mp3Quality: Int {
        switch effort {
        case .fast: 9
        case .normal: 7
        case .best: 2
        }
    }
}
