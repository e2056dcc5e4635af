/// Reads a list of words that an engine is known to say well, such as a system's `/usr/share/dict/words`.
package enum KnownWords {
    /// The words of the file at `path`, one a line, in small letters.
    ///
    /// - Throws: `inputMissing` when it cannot be read.
    package static func read(_ path: String) throws(PipelineError) -> Set<String> {
        let text = String(decoding: try LexiconReading.bytes(of: path), as: UTF8.self)
        return Set(text.split(whereSeparator: \.isNewline).map { $0.lowercased() })
    }
}
