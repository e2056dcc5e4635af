/// A finished file's loudness figures, in the terms of EBU R 128.
package struct Loudness: Hashable, Sendable {
    /// Integrated loudness in LUFS; nil for silence.
    package var integrated: Double?

    /// Loudness range in LU (EBU Tech 3342); nil for a file shorter than three seconds, or silent.
    package var range: Double?

    /// The highest peak of the signal in or between samples in dBTP; nil for silence.
    package var truePeak: Double?

    /// The highest sample in dBFS; nil for silence.
    package var samplePeak: Double?

    package init(
        integrated: Double? = nil, range: Double? = nil, truePeak: Double? = nil, samplePeak: Double? = nil
    ) {
        self.integrated = integrated
        self.range = range
        self.truePeak = truePeak
        self.samplePeak = samplePeak
    }

    /// How much louder than `target` the file is in LU; nil for silence.
    package func deviation(from target: LoudnessTarget) -> Double? {
        integrated.map { $0 - target.level }
    }

    /// Whether the file is off `target` by more than its tolerance; silence is never off.
    package func misses(_ target: LoudnessTarget) -> Bool {
        deviation(from: target).map { abs($0) > LoudnessTarget.tolerance } ?? false
    }
}
