import Glibc
import NarrationModel

/// Integrates the 100 ms of all clips into a file's loudness, as if the file had been measured whole.
///
/// Integrated loudness after ITU-R BS.1770-4, annex 1; loudness range after EBU Tech 3342. Windows are counted by their level to
/// ``LoudnessHistogram/resolution``, so that a file of a day takes no more memory than one of a minute.
struct LoudnessGate {
    private var momentary = EnergyWindow(length: 4)
    private var shortTerm = EnergyWindow(length: 30)
    private var momentaryLevels = LoudnessHistogram()
    private var shortTermLevels = LoudnessHistogram()
    private var samplePeak: Float = 0
    private var truePeak: Float = 0

    /// Windows this much quieter, in LU, than the mean of those above the absolute gate do not count either.
    private static let integratedGate = -10.0
    private static let rangeGate = -20.0

    mutating func append(_ clip: ClipLoudness) {
        for step in clip.steps {
            let energy = step > ClipLoudness.silence ? pow(10, Double(step) / 10) : 0
            if let mean = momentary.append(energy) { momentaryLevels.count(mean) }
            if let mean = shortTerm.append(energy) { shortTermLevels.count(mean) }
        }
        samplePeak = max(samplePeak, clip.samplePeak)
        truePeak = max(truePeak, clip.truePeak)
    }

    /// The figures of all clips so far; nil for silence.
    var loudness: Loudness {
        let counted = shortTermLevels.gated(by: Self.rangeGate)
        let range = counted.percentile(0.95).flatMap { high in counted.percentile(0.1).map { high - $0 } }
        return Loudness(
            integrated: momentaryLevels.gated(by: Self.integratedGate).mean, range: range,
            truePeak: Self.decibels(truePeak), samplePeak: Self.decibels(samplePeak))
    }

    private static func decibels(_ peak: Float) -> Double? {
        peak > 0 ? 20 * log10(Double(peak)) : nil
    }
}

/// The mean energy of the last steps, once there are as many as the window is long.
private struct EnergyWindow {
    private var energies: [Double]
    private var count = 0

    init(length: Int) {
        energies = [Double](repeating: 0, count: length)
    }

    /// Moves the window on by one step.
    mutating func append(_ energy: Double) -> Double? {
        energies[count % energies.count] = energy
        count += 1
        return count < energies.count ? nil : energies.reduce(0, +) / Double(energies.count)
    }
}
