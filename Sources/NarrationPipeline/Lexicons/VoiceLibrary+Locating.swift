import NarrationModel
import Verbalization

extension VoiceLibrary.Entry {
    /// `error`, with the place of the entry whose sound the engine refused, when it did.
    package func locating(_ error: PipelineError) -> PipelineError {
        guard error.code == .voiceUnusable, error.details.isEmpty else { return error }
        let places = lexicon.entries.filter { entry in
            entry.pronunciations.contains { sound in
                if case .ipa(let ipa) = sound { error.message.contains("in '\(ipa)") } else { false }
            }
        }.compactMap { $0.origin?.place }
        guard !places.isEmpty else { return error }
        return PipelineError(
            error.code, error.message, details: ["the sound stands in \(places.joined(separator: ", "))"])
    }
}
