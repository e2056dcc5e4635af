package import NarrationModel

extension CueSource {
    /// All sentences; none when they cannot be read back.
    package var list: [Cue] { (try? all()) ?? [] }
}
