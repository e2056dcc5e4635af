/// How many bytes the layer III frames of a clip have, by the rule by which LAME 3.100 pads frames at constant bit rate.
///
/// A frame of 576 samples at 64 kbit/s and 22,050 Hz would have 208.98 bytes. It has 208, or 209 when the bytes that
/// were held back come to a whole one (`slot_lag` in `lame.c` and `encoder.c`). Every clip starts afresh.
struct MPEGFrameSizes {
    /// Kilobits a second.
    let bitRate: Int
    let sampleRate: Int

    private var samplesPerFrame: Int {
        MPEGFrameHeader(bitRate: bitRate, sampleRate: sampleRate).samplesPerFrame
    }

    /// The bytes of a clip's first `count` frames.
    func byteCount(frames count: Int) -> Int {
        let bits = samplesPerFrame / 8 * bitRate * 1000
        let remainder = bits % sampleRate
        let padded = count > 1 ? ((count - 1) * remainder + sampleRate - 1) / sampleRate : 0
        return count * (bits / sampleRate) + padded
    }

    /// The bytes of all clips, whose lengths are in frames of a timeline with `timelineRate` frames a second, and of
    /// what drains the decoder behind the last.
    func byteCount(clips: [Int], timelineRate: Int) -> Int {
        let counts = clips.map { $0 * sampleRate / timelineRate / samplesPerFrame }
        let drain = (576 + 529 + samplesPerFrame - 1) / samplesPerFrame
        let last = counts.last.map { byteCount(frames: $0 + drain) - byteCount(frames: $0) } ?? 0
        return counts.reduce(0) { $0 + byteCount(frames: $1) } + last
    }
}
