/// How a clip is brought to its level before it is measured and encoded: a gain that is the same for all clips of a voice,
/// then a ceiling that no peak passes.
package struct Levelling: Hashable, Sendable {
    /// What every sample is raised by in dB; negative to lower it.
    package var gain: Double

    /// The highest true peak in dBTP (ITU-R BS.1770-4, annex 2); infinite for none.
    package var ceiling: Double

    package init(gain: Double, ceiling: Double) {
        self.gain = gain
        self.ceiling = ceiling
    }

    /// Leaves every sample as it is.
    package static let none = Levelling(gain: 0, ceiling: .infinity)

    /// A ceiling that leaves a codec room for what it adds to peaks.
    package static let usualCeiling = -1.5
}
