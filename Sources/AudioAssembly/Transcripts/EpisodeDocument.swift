package import NarrationModel

/// A text document that tells of an episode and is written piece by piece, so that it need not fit into memory.
package protocol EpisodeDocument: SendableMetatype {
    /// Hands the document to `sink`, the beginning first, in UTF-8.
    ///
    /// - Throws: what `sink` throws, and what goes wrong when the episode's sentences are read back.
    static func write(_ episode: Episode, to sink: (String) throws -> Void) throws
}

extension EpisodeDocument {
    /// The whole document.
    package static func document(for episode: Episode) throws -> String {
        var document = ""
        try write(episode) { document += $0 }
        return document
    }
}
