import NarrationModel

/// What became of one written sentence.
struct SentenceScript: Sendable {
    /// One utterance; several when the sentence is too long for the engine, none when nothing is spoken.
    var utterances: [Utterance] = []
    var omissions: [Omission] = []
    var diagnostics: [Diagnostic] = []
}
