/// What a program asks of a worker.
package enum WorkerRequest: Hashable, Sendable {
    /// Say which engine this is and which voices it has.
    case describe

    /// Speak and encode one passage.
    case speak(SynthesisRequest)

    /// Give the phonemes of each sentence, by the engine's names or in IPA, without speaking.
    case phonemes(engineVoice: String, sentences: [EngineSentence], inIPA: Bool = false)

    /// Encode a file of samples as a whole.
    case encodeFile(FileEncoding)

    /// Decode the finished audio file at `path` and measure it; `decoder` is the program `ffmpeg`, for files that no
    /// library reads.
    case measureFile(path: String, decoder: String?)
}
