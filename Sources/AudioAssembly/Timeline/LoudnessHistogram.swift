import Glibc

/// How many windows of a file have which loudness, with their exact energies.
///
/// A window counts for a gate, and is found as a percentile, by its level to ``resolution``; means are of exact energies.
struct LoudnessHistogram {
    /// The width of a bin in LU: the last decimal that loudness is told with.
    static let resolution = 0.01

    /// Windows quieter than this, in LUFS, never count.
    private static let absoluteGate = -70.0

    /// The level of the last bin in LUFS: higher than any sample can be.
    private static let loudest = 12.0
    private static let binCount = Int((loudest - absoluteGate) / resolution) + 1

    private var counts = [Int](repeating: 0, count: binCount)
    private var energies = [Double](repeating: 0, count: binCount)

    /// Counts a window of this mean energy, whose level is ten times its logarithm: the offset of -0.691 is in it.
    mutating func count(_ energy: Double) {
        guard energy > 0 else { return }
        let level = 10 * log10(energy)
        guard level >= Self.absoluteGate else { return }
        let bin = min(Int((level - Self.absoluteGate) / Self.resolution), Self.binCount - 1)
        counts[bin] += 1
        energies[bin] += energy
    }

    /// The windows that are at most `gate` LU, a negative number, quieter than the mean of all.
    func gated(by gate: Double) -> LoudnessHistogram {
        guard let mean else { return self }
        var loud = self
        let first = Int(((mean + gate - Self.absoluteGate) / Self.resolution).rounded(.up))
        for bin in 0..<min(max(0, first), Self.binCount) { (loud.counts[bin], loud.energies[bin]) = (0, 0) }
        return loud
    }

    /// The level of the windows' mean energy in LUFS; nil without windows.
    var mean: Double? {
        let count = counts.reduce(0, +)
        return count > 0 ? 10 * log10(energies.reduce(0, +) / Double(count)) : nil
    }

    /// The level in LUFS, to the ``resolution``, that `share` of the windows do not pass; nil without windows.
    func percentile(_ share: Double) -> Double? {
        let count = counts.reduce(0, +)
        guard count > 0 else { return nil }
        var left = Int((Double(count - 1) * share).rounded())
        for bin in counts.indices {
            left -= counts[bin]
            guard left >= 0 else { return Self.absoluteGate + (Double(bin) + 0.5) * Self.resolution }
        }
        return nil
    }
}
