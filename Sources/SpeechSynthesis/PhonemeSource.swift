/// Something that tells how an engine says sentences, without speaking them.
package protocol PhonemeSource: Sendable {
    /// The phonemes by the engine's names or in IPA, one string a sentence.
    ///
    /// - Throws: ``SynthesisError`` when there is no engine, or its voice lacks a sound that a token asks for.
    func phonemes(
        of sentences: [EngineSentence], engineVoice: String, inIPA: Bool
    ) async throws(SynthesisError) -> [String]
}
