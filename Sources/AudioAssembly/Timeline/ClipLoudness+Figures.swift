package import NarrationModel

extension ClipLoudness {
    /// The figures of a file that has nothing but the clip.
    package var figures: Loudness {
        var gate = LoudnessGate()
        gate.append(self)
        return gate.loudness
    }
}
