import Glibc
import NarrationModel

/// Integrates the gating blocks of all clips into a file's loudness, by the two gates of ITU-R BS.1770-4, annex 1.
struct LoudnessGate {
    private var blocks: [Float] = []
    private var samplePeak: Float = 0

    /// Blocks still to come that begin before the file does, which the standard leaves out: a clip's first three
    /// begin in the silence before it.
    private var incompleteCount = 3

    /// Blocks quieter than this, in LUFS, never count.
    private static let absoluteGate = -70.0

    /// Blocks this much quieter, in LU, than the mean of those above the absolute gate do not count either.
    private static let relativeGate = -10.0

    mutating func append(_ clip: ClipLoudness) {
        let complete = clip.blocks.dropFirst(incompleteCount)
        incompleteCount = max(0, incompleteCount - clip.blocks.count)
        blocks += complete.filter { Double($0) >= Self.absoluteGate }
        samplePeak = max(samplePeak, clip.samplePeak)
    }

    /// The figures of all clips so far; nil for silence.
    var loudness: Loudness {
        Loudness(
            integrated: integrated,
            samplePeak: samplePeak > 0 ? 20 * log10(Double(samplePeak)) : nil)
    }

    private var integrated: Double? {
        guard let ungated = mean(of: blocks[...]) else { return nil }
        let gate = ungated + Self.relativeGate
        return mean(of: blocks.filter { Double($0) >= gate }[...])
    }

    /// The loudness of the mean energy of `blocks`, in LUFS.
    private func mean(of blocks: ArraySlice<Float>) -> Double? {
        guard !blocks.isEmpty else { return nil }
        let energy = blocks.reduce(0.0) { $0 + pow(10, Double($1) / 10) }
        return 10 * log10(energy / Double(blocks.count))
    }
}
