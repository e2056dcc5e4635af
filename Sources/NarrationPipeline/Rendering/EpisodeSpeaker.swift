import AudioAssembly
import NarrationModel
import SpeechSynthesis

/// Speaks the passages of a plan, several at a time, and hands them over in order.
struct EpisodeSpeaker: Sendable {
    let synthesizer: any SpeechSynthesizer

    /// How many passages may be spoken at once.
    let parallelism: Int

    /// How loud the speech is to be.
    let loudness: LoudnessTarget
    let report: @Sendable (RenderEvent) -> Void

    /// Speaks `plan` into `recording`, in the encodings of its files.
    ///
    /// - Throws: ``PipelineError`` when the engine or a file fails; not for a sentence that cannot be spoken.
    func speak(_ plan: EpisodePlan, into recording: inout EpisodeRecording) async throws {
        let encodings = recording.files.encodings
        try await forEachInOrder(plan.passages, width: parallelism) { planned in
            try await record(planned, of: plan, as: encodings)
        } consume: { recorded in
            try recording.take(recorded)
            report(
                .spoke(title: plan.title, passages: recording.passageCount, of: plan.passages.count))
        }
    }

    private func record(
        _ planned: PlannedPassage, of plan: EpisodePlan, as encodings: [ClipEncoding]
    ) async throws(PipelineError) -> RecordedPassage {
        let entry = plan.parts[planned.article].voice
        let recorder = ClipRecorder(
            synthesizer: synthesizer, engineVoice: entry.voice.engineVoice, encodings: encodings,
            levelling: entry.voice.levelling(to: loudness))
        do throws(SynthesisError) {
            return try await recorder.record(planned.passage)
        } catch {
            throw entry.locating(PipelineError(error))
        }
    }
}
