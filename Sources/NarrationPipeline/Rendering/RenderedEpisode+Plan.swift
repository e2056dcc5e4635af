import AudioAssembly
import NarrationModel

extension RenderedEpisode {
    /// What came of a plan; `otherFiles` is what lies beside the audio, the manifest last.
    init(
        _ plan: EpisodePlan, _ recorded: RecordedEpisode, _ target: LoudnessTarget, audio: [AudioFile],
        otherFiles: [String]
    ) {
        let episode = recorded.episode
        let diagnostics = plan.diagnostics + plan.diagnostics(with: recorded, target)
        self.init(
            title: plan.title, kind: plan.isEdition ? nil : plan.parts.first?.article.kind,
            files: audio.map(\.name) + otherFiles, audio: audio,
            duration: Double(episode.frameCount) / Double(episode.sampleRate),
            sampleRate: episode.sampleRate, chapters: episode.chapters, loudness: episode.loudness,
            target: target,
            wordCount: plan.parts.reduce(0) { $0 + $1.article.wordCount },
            spokenWordCount: episode.wordCount,
            omittedWordCount: plan.omissions(with: recorded).reduce(0) { $0 + $1.omission.wordCount },
            diagnostics: diagnostics, hasLosses: diagnostics.contains { $0.severity == .warning })
    }
}
