/// How loud finished files are to be, by its level in LUFS.
package enum LoudnessTarget: String, Sendable, CaseIterable {
    /// What mono speech is delivered at: over two loudspeakers it is as loud as -16 LUFS in stereo.
    case mono = "-19"

    /// What is asked of stereo, for places that do not tell the two apart.
    case loud = "-16"

    /// The integrated loudness in LUFS.
    package var level: Double {
        switch self {
        case .mono: -19
        case .loud: -16
        }
    }

    /// How far a file may be off in LU.
    package static let tolerance = 0.5
}
