/// Something that speaks a passage and encodes it: an engine behind worker processes, or a tone for tests.
///
/// Equal requests give equal answers, on any worker and in any order.
package protocol SpeechSynthesizer: Sendable {
    /// Speaks and encodes one passage.
    ///
    /// - Throws: ``SynthesisError`` when nothing usable came back; never for a passage that was spoken.
    func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage

    /// Gives one passage, spoken now or before, and tells which.
    ///
    /// - Throws: as ``speak(_:)``.
    func obtain(_ request: SynthesisRequest) async throws(SynthesisError) -> ObtainedPassage

    /// Encodes a whole file of what was spoken. Ogg files of equal samples differ in the number of their stream.
    ///
    /// - Throws: ``SynthesisError`` when the file is not whole: `fileNotWritable` for a full disk.
    func encode(_ file: FileEncoding) async throws(SynthesisError)
}

extension SpeechSynthesizer {
    package func obtain(_ request: SynthesisRequest) async throws(SynthesisError) -> ObtainedPassage {
        ObtainedPassage(try await speak(request), .spoken)
    }
}
