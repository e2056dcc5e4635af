package import NarrationModel

/// Encodes clips as MPEG layer III at a constant bit rate, through libmp3lame.
///
/// Clips join without a fault under one rule: the samples lie on the grid of the codec's frames, the clip begins
/// with one frame of zeros and ends with two, and its encoder starts afresh. Then exactly one codec frame for every
/// 576 samples is kept, the frames of consecutive clips are concatenated, and only behind the last clip of a file
/// follow the further frames that the codec's delay asks for: two of 576 samples.
///
/// Above 24,000 Hz a frame has 1,152 samples (ISO/IEC 11172-3 and 13818-3), and one frame is enough for the drain. So clips
/// at 22,050 Hz have the same frames at 44,100.
package struct MP3Encoder: ClipEncoder {
    /// Kilobits a second; one of the standard's rates for the sample rate.
    package let bitRate: Int

    /// The sample rate of the encoded audio; nil for that of the samples.
    package let sampleRate: Int?

    /// lame's algorithm quality, 0 (slowest) to 9; at 7 the noise-shaping loop is off, which doubles the speed.
    package let quality: Int

    package init(bitRate: Int = 64, sampleRate: Int? = nil, quality: Int = 7) {
        self.bitRate = bitRate
        self.sampleRate = sampleRate
        self.quality = quality
    }

    package func encode(_ samples: [Int16], sampleRate: Int) throws(EncodingError) -> EncodedClip {
        try encode(samples, sampleRate: sampleRate, by: try open(sampleRate: sampleRate))
    }

    /// Opens the library for one clip of samples at `sampleRate`.
    func open(sampleRate: Int) throws(EncodingError) -> LameSession {
        let session = try LameSession()
        try session.configure(bitRate: bitRate, sampleRate: self.sampleRate ?? sampleRate, quality: quality)
        return session
    }

    /// Encodes one clip by a session that ``open(sampleRate:)`` made and nothing else has used.
    func encode(
        _ samples: [Int16], sampleRate: Int, by session: borrowing LameSession
    ) throws(EncodingError) -> EncodedClip {
        let rate = self.sampleRate ?? sampleRate
        try requireJoinable(
            samples, grid: try grid(of: session.frameLength, at: rate, sampleRate: sampleRate))
        let samples = try Resampler(from: sampleRate, to: rate).resample(samples)
        let sizes = MPEGFrameSizes(bitRate: bitRate, sampleRate: rate)
        let count = samples.count / session.frameLength
        let drainCount = sizes.frameCount(for: MPEGFrameSizes.codecDelay)
        var stream = try frames(count + drainCount, of: samples, session, sizes)
        let drain = Array(stream[sizes.byteCount(frames: count)...])
        stream.removeLast(drain.count)
        return EncodedClip(payload: stream, drain: drain)
    }

    /// The first `count` frames of the encoded samples.
    ///
    /// Behind the last sample that is not zero the codec has nothing to say but what it delays. So lame gets no more of
    /// the samples, and from the frame that only silence reaches all frames are silent.
    private func frames(
        _ count: Int, of samples: [Int16], _ session: borrowing LameSession, _ sizes: MPEGFrameSizes
    ) throws(EncodingError) -> [UInt8] {
        let soundEnd = samples.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
        let soundCount = min(count, sizes.frameCount(for: soundEnd + MPEGFrameSizes.codecDelay))
        var stream = try session.encode(samples[..<max(soundEnd, session.frameLength)])
        let ends = try MPEGFrameLayout(sizes: sizes).frameEnds(in: stream)
        guard ends.count >= soundCount else {
            throw EncodingError(
                .malformedOutput, "\(soundCount) codec frames are needed, not \(ends.count)")
        }
        guard ends[soundCount - 1] == sizes.byteCount(frames: soundCount) else {
            throw EncodingError(.malformedOutput, "codec frames are not padded to the bit rate")
        }
        stream.removeLast(stream.count - ends[soundCount - 1])
        SilentFrames(sizes: sizes).append(to: &stream, from: soundCount, to: count)
        return stream
    }

    /// One codec frame in samples before the change of rate.
    private func grid(of frameLength: Int, at rate: Int, sampleRate: Int) throws(EncodingError) -> Int {
        guard (frameLength * sampleRate).isMultiple(of: rate) else {
            throw EncodingError(
                .unsupportedSetting,
                "frames at \(rate) Hz are no whole number of samples at \(sampleRate); choose 22050 or 44100")
        }
        return frameLength * sampleRate / rate
    }

    private func requireJoinable(_ samples: [Int16], grid: Int) throws(EncodingError) {
        guard samples.count >= 4 * grid, samples.count.isMultiple(of: grid) else {
            throw EncodingError(
                .unjoinableClip,
                "a clip has at least \(4 * grid) samples and a multiple of \(grid), not \(samples.count)")
        }
        guard samples.prefix(grid).allSatisfy({ $0 == 0 }), samples.suffix(2 * grid).allSatisfy({ $0 == 0 })
        else {
            throw EncodingError(
                .unjoinableClip, "a clip begins with \(grid) zero samples and ends with \(2 * grid)")
        }
    }
}
