import AudioAssembly
import NarrationModel

/// Tells what rendering a plan would give: it speaks everything, encodes nothing and writes nothing.
struct EpisodeForecaster: Sendable {
    let speaker: EpisodeSpeaker

    /// Frames a second of the engine.
    let sampleRate: Int

    /// The content of the episode, with the exact times that its files would have.
    func record(_ plan: EpisodePlan) async throws(PipelineError) -> (RecordedEpisode, clips: [SpokenClip]) {
        do {
            var recording = EpisodeRecording(of: plan, sampleRate: sampleRate)
            try await speaker.speak(plan, as: []) { try recording.take($0) }
            return (try recording.recorded(), recording.clips)
        } catch let error as AssemblyError {
            throw PipelineError(error)
        } catch {
            throw (error as? PipelineError) ?? PipelineError(.internalFault, "the forecast was interrupted")
        }
    }

    /// What a user wants to know of the episode before it is made.
    func forecast(_ plan: EpisodePlan, _ files: [AudioFileSettings]) async throws(PipelineError)
        -> RenderedEpisode
    {
        let (recorded, clips) = try await record(plan)
        let planned = TimelineBuilder.plan(plan.passages, sampleRate: sampleRate, tags: plan.tags)
        var audio: [RenderedEpisode.AudioFile] = []
        do throws(AssemblyError) {
            for file in files {
                let size = try file.forecast(
                    recorded.episode, planned: planned, clips: clips.map(\.frameCount))
                audio.append(
                    .init(
                        name: "\(plan.stem).\(file.format.rawValue)", byteCount: size.byteCount,
                        isEstimate: !size.isExact))
            }
        } catch {
            throw PipelineError(error)
        }
        return RenderedEpisode(plan, recorded, speaker.loudness, audio: audio, otherFiles: [])
    }
}
