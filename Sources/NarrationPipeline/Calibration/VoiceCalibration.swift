package import NarrationModel

/// What was measured of one voice.
package struct VoiceCalibration: Hashable, Sendable {
    /// The gain that brings the voice to one target, and what comes of it.
    package struct Level: Hashable, Sendable {
        package var target: LoudnessTarget

        /// In whole hundredths of a dB.
        package var gain: Double

        /// What the voice file has; nil when it has none.
        package var storedGain: Double?

        /// Of the levelled and limited text.
        package var loudness: Loudness

        package init(target: LoudnessTarget, gain: Double, storedGain: Double?, loudness: Loudness) {
            self.target = target
            self.gain = gain
            self.storedGain = storedGain
            self.loudness = loudness
        }

        /// Whether the stored gain is missing or off by more than 0.1 dB.
        package var isStale: Bool {
            storedGain.map { abs($0 - gain) > 0.1 } ?? true
        }
    }

    package var voice: String

    /// Of the text without gain and limiter.
    package var unlevelled: Loudness

    /// One for each target.
    package var levels: [Level]

    package var gains: [LoudnessTarget: Double] {
        levels.reduce(into: [:]) { $0[$1.target] = $1.gain }
    }
}
