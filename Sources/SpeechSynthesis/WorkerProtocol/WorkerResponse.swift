package import NarrationModel

/// What a worker answers; one response for each request, in order.
package enum WorkerResponse: Hashable, Sendable {
    case description(EngineDescription)
    case spoken(SpokenPassage)

    /// The engine's phoneme names, one string a sentence.
    case phonemes([String])

    /// A whole file was encoded from so many samples.
    case encodedFile(frameCount: Int)

    /// What the file holds.
    case measured(FileMeasurement)
    case failure(SynthesisError)
}
