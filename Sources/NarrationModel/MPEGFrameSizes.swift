/// How many samples and bytes the layer III frames of a clip have, by the rule by which LAME 3.100 pads frames at constant bit rate.
///
/// A frame of 576 samples at 64 kbit/s and 22,050 Hz would have 208.98 bytes. It has 208, or 209 when the bytes that
/// were held back come to a whole one (`slot_lag` in `lame.c` and `encoder.c`). Every clip starts afresh.
package struct MPEGFrameSizes: Sendable {
    /// Kilobits a second.
    package let bitRate: Int
    package let sampleRate: Int

    /// The samples by which encoder and decoder together delay the audio: 576 of LAME, 529 of every decoder.
    package static let codecDelay = 576 + 529

    package init(bitRate: Int, sampleRate: Int) {
        self.bitRate = bitRate
        self.sampleRate = sampleRate
    }

    /// In the first version a frame has twice as many (ISO/IEC 11172-3 and 13818-3).
    package var samplesPerFrame: Int { Self.isFirstVersion(sampleRate: sampleRate) ? 1152 : 576 }

    /// The length of a frame without the padding byte.
    package var byteCount: Int { samplesPerFrame / 8 * bitRate * 1000 / sampleRate }

    /// The frames that carry `sampleCount` samples, the last perhaps not filled.
    package func frameCount(for sampleCount: Int) -> Int {
        (sampleCount + samplesPerFrame - 1) / samplesPerFrame
    }

    /// The bytes of a clip's first `count` frames.
    package func byteCount(frames count: Int) -> Int {
        let remainder = samplesPerFrame / 8 * bitRate * 1000 % sampleRate
        let padded = count > 1 ? ((count - 1) * remainder + sampleRate - 1) / sampleRate : 0
        return count * byteCount + padded
    }

    /// The bytes of all clips, whose lengths are in frames of a timeline with `timelineRate` frames a second, and of
    /// what drains the decoder behind the last.
    package func byteCount(clips: [Int], timelineRate: Int) -> Int {
        let counts = clips.map { $0 * sampleRate / timelineRate / samplesPerFrame }
        let drain = frameCount(for: Self.codecDelay)
        let last = counts.last.map { byteCount(frames: $0 + drain) - byteCount(frames: $0) } ?? 0
        return counts.reduce(0) { $0 + byteCount(frames: $1) } + last
    }
}
