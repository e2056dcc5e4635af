/// What can be chosen about an audio file.
package struct AudioFileSettings: Hashable, Sendable {
    package var format: AudioFormat

    /// Kilobits a second; nil where the signal decides.
    package var bitRate: Int?

    /// Samples a second; Opus has 48,000 whatever this says.
    package var sampleRate: Int
    package var effort: EncodingEffort

    /// A file of `format`, with its usual bit rate unless another is given.
    package init(
        _ format: AudioFormat, bitRate: Int? = nil, sampleRate: Int = 22_050, effort: EncodingEffort = .normal
    ) {
        self.format = format
        self.bitRate = format.usualBitRate.map { bitRate ?? $0 }
        self.sampleRate = format == .opus ? 48_000 : sampleRate
        self.effort = effort
    }

    /// How the clips of the file are encoded. Formats that encode the joined clips as a whole share theirs.
    package var clipEncoding: ClipEncoding {
        switch format.clipCodec {
        case .mp3, .opus:
            ClipEncoding(
                format.clipCodec, bitRate: bitRate ?? 64, sampleRate: sampleRate, effort: effort,
                headroom: headroom)
        case .pcm: ClipEncoding(.pcm, bitRate: 0, sampleRate: sampleRate, headroom: headroom)
        }
    }

    /// What decoded peaks were measured to rise by beyond what the ceiling allows for: half a decibel in Vorbis, in Opus at low rates and
    /// in MP3 of fewer than two bits a sample; more where Opus is to be fast and has noise for it.
    private var headroom: Double {
        switch format {
        case .ogg: 0.5
        case .opus: (bitRate ?? 0) > 32 ? 0 : effort == .fast ? 1.2 : 0.5
        case .mp3: (bitRate ?? 64) * 1000 < 2 * sampleRate ? 0.5 : 0
        case .flac, .wav, .m4b: 0
        }
    }
}
