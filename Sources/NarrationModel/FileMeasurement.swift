/// What a finished audio file holds once it is decoded again.
package struct FileMeasurement: Hashable, Sendable {
    /// The length in frames of the file's own sample rate, counted while decoding and not read from a header.
    package var frameCount: Int
    package var sampleRate: Int
    package var channelCount: Int

    /// Integrated loudness in LUFS; nil for silence.
    package var integrated: Double?

    /// Loudness range in LU; nil where the file is too short to have one.
    package var range: Double?

    /// The highest peak in or between samples in dBTP; nil for silence.
    package var truePeak: Double?

    /// The highest sample in dBFS, above 0 where decoding overshoots; nil for silence.
    package var samplePeak: Double?

    package init(
        frameCount: Int, sampleRate: Int, channelCount: Int = 1, integrated: Double? = nil,
        range: Double? = nil, truePeak: Double? = nil, samplePeak: Double? = nil
    ) {
        self.frameCount = frameCount
        self.sampleRate = sampleRate
        self.channelCount = channelCount
        self.integrated = integrated
        self.range = range
        self.truePeak = truePeak
        self.samplePeak = samplePeak
    }
}
