/// A finished file's loudness figures, in the terms of EBU R 128.
package struct Loudness: Hashable, Sendable {
    /// Integrated loudness in LUFS; nil for silence.
    package var integrated: Double?

    /// The highest sample in dBFS; nil for silence.
    package var samplePeak: Double?

    package init(integrated: Double?, samplePeak: Double?) {
        self.integrated = integrated
        self.samplePeak = samplePeak
    }
}
