import AudioAssembly
import NarrationModel
import SpeechSynthesis

/// Speaks the passages of a plan, several at a time, and hands them over in order.
struct EpisodeSpeaker: Sendable {
    let synthesizer: any SpeechSynthesizer

    /// How many passages may be spoken at once, or wait for an earlier one.
    let parallelism: Int

    /// How loud the speech is to be.
    let loudness: LoudnessTarget
    let report: @Sendable (RenderEvent) -> Void

    /// Speaks the passages of `plan` in the encodings that are wanted, and hands them to `take` in order.
    ///
    /// - Throws: ``PipelineError`` when the engine fails, not for a sentence that cannot be spoken; and what `take` throws.
    func speak(
        _ plan: EpisodePlan, as encodings: [ClipEncoding], _ take: (RecordedPassage) async throws -> Void
    ) async throws {
        var count = 0
        try await forEachInOrder(plan.passages, width: parallelism) { planned in
            try await record(planned, of: plan, as: encodings)
        } consume: { recorded in
            try await take(recorded)
            count += 1
            report(.spoke(title: plan.title, passages: count, of: plan.passages.count))
        }
    }

    private func record(
        _ planned: PlannedPassage, of plan: EpisodePlan, as encodings: [ClipEncoding]
    ) async throws(PipelineError) -> RecordedPassage {
        let part = plan.parts[planned.article]
        let entry = part.voice
        let recorder = ClipRecorder(
            synthesizer: synthesizer, engineVoice: entry.voice.engineVoice, encodings: encodings,
            levelling: entry.voice.levelling(to: loudness))
        do throws(SynthesisError) {
            return try await recorder.record(part.passage(of: planned))
        } catch {
            throw entry.locating(PipelineError(error))
        }
    }
}
