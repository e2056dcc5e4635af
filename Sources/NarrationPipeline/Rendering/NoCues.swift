import NarrationModel

/// Keeps no sentences, where only their times matter.
struct NoCues: CueStore {
    func append(_: Cue) {}
    func forEach(_: (Cue) throws -> Void) {}
}
