import Glibc
import NarrationModel

/// Integrates the 100 ms of all clips into a file's loudness, as if the file had been measured whole.
///
/// Integrated loudness after ITU-R BS.1770-4, annex 1; loudness range after EBU Tech 3342.
struct LoudnessGate {
    private var steps: [Float] = []
    private var samplePeak: Float = 0
    private var truePeak: Float = 0

    /// 400 ms and 3 s in steps; both windows move on by one step.
    private static let momentary = 4
    private static let shortTerm = 30

    /// Windows quieter than this, in LUFS, never count.
    private static let absoluteGate = -70.0

    /// Windows this much quieter, in LU, than the mean of those above the absolute gate do not count either.
    private static let integratedGate = -10.0
    private static let rangeGate = -20.0

    mutating func append(_ clip: ClipLoudness) {
        steps += clip.steps
        samplePeak = max(samplePeak, clip.samplePeak)
        truePeak = max(truePeak, clip.truePeak)
    }

    /// The figures of all clips so far; nil for silence.
    var loudness: Loudness {
        let energies = steps.map { $0 > ClipLoudness.silence ? pow(10, Double($0) / 10) : 0 }
        return Loudness(
            integrated: Self.integrated(energies), range: Self.range(energies),
            truePeak: Self.decibels(truePeak), samplePeak: Self.decibels(samplePeak))
    }

    private static func integrated(_ energies: [Double]) -> Double? {
        let counted = gated(windows(of: momentary, over: energies), by: integratedGate)
        return counted.isEmpty ? nil : level(mean(counted))
    }

    /// From the 10th to the 95th percentile of short-term loudness.
    private static func range(_ energies: [Double]) -> Double? {
        let counted = gated(windows(of: shortTerm, over: energies), by: rangeGate).sorted()
        guard !counted.isEmpty else { return nil }
        func percentile(_ share: Double) -> Double {
            level(counted[Int((Double(counted.count - 1) * share).rounded())])
        }
        return percentile(0.95) - percentile(0.1)
    }

    /// The mean energy of every `length` steps in a row.
    private static func windows(of length: Int, over energies: [Double]) -> [Double] {
        guard energies.count >= length else { return [] }
        return (length...energies.count).map { mean(energies[$0 - length..<$0]) }
    }

    /// The windows that pass the absolute gate, and the gate that lies relative to their mean.
    private static func gated(_ windows: [Double], by relativeGate: Double) -> [Double] {
        let audible = windows.filter { $0 > 0 && level($0) >= absoluteGate }
        guard !audible.isEmpty else { return [] }
        let gate = level(mean(audible)) + relativeGate
        return audible.filter { level($0) >= gate }
    }

    private static func mean(_ energies: some Collection<Double>) -> Double {
        energies.reduce(0, +) / Double(energies.count)
    }

    /// Energies are those that levels in LUFS stand for: their offset of -0.691 is in them.
    private static func level(_ energy: Double) -> Double { 10 * log10(energy) }

    private static func decibels(_ peak: Float) -> Double? {
        peak > 0 ? 20 * log10(Double(peak)) : nil
    }
}
