package import NarrationModel

extension CueSource {
    /// The sentences of an episode that a test has built in memory; none when they lie elsewhere.
    package var list: [Cue] { self as? [Cue] ?? [] }
}
