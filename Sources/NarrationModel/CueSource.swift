/// The spoken sentences of a file, in order: in memory, or wherever they were put while there were too many for it.
package protocol CueSource: Sendable {
    /// Hands every sentence to `body`, the first one first.
    ///
    /// - Throws: what `body` throws, and what goes wrong when sentences are read back.
    func forEach(_ body: (Cue) throws -> Void) throws
}

/// A place to which the sentences of a growing file go.
package protocol CueStore: CueSource {
    /// Puts a sentence behind the others.
    mutating func append(_ cue: Cue) throws
}

extension CueSource {
    /// All sentences at once, for documents that cannot be written piece by piece.
    package func all() throws -> [Cue] {
        var cues: [Cue] = []
        try forEach { cues.append($0) }
        return cues
    }
}

extension [Cue]: CueSource, CueStore {}
