import AudioAssembly
import NarrationModel
package import SpeechSynthesis

/// Finds the gains of a voice: has it speak a text, and raises it until the limited result is as loud as it is to be.
///
/// The workers speak, level and measure; only their figures count here.
package struct VoiceCalibrator: Sendable {
    private let synthesizer: any SpeechSynthesizer
    private let sampleRate: Int

    /// How many passages are spoken at once.
    private let parallelism: Int

    /// A result may be off by this much in LU.
    private static let tolerance = 0.02

    /// How often the text is spoken for a target at the most; four times are usual.
    private static let mostSteps = 10

    package init(synthesizer: any SpeechSynthesizer, sampleRate: Int, parallelism: Int) {
        self.synthesizer = synthesizer
        self.sampleRate = sampleRate
        self.parallelism = parallelism
    }

    /// Measures the voice of `entry`.
    ///
    /// - Throws: ``PipelineError`` when the engine fails, or the gain would be out of the range that a voice may have.
    package func calibrate(_ entry: VoiceLibrary.Entry) async throws -> VoiceCalibration {
        let passages = CalibrationText.articles(in: entry.voice.language).flatMap {
            PageStages.script(for: $0, voice: entry).passages
        }
        let unlevelled = try await loudness(of: passages, entry, .none)
        var levels: [VoiceCalibration.Level] = []
        for target in LoudnessTarget.allCases {
            levels.append(try await level(of: passages, entry, target, from: unlevelled))
        }
        return VoiceCalibration(voice: entry.voice.id, unlevelled: unlevelled, levels: levels)
    }

    private func level(
        of passages: [Passage], _ entry: VoiceLibrary.Entry, _ target: LoudnessTarget,
        from unlevelled: Loudness
    ) async throws -> VoiceCalibration.Level {
        var (gain, loudness) = (0.0, unlevelled)
        // What a raise by 1 dB brings in LU: the limiter takes some of it back.
        var yield = 1.0
        for _ in 0..<Self.mostSteps {
            guard let deviation = loudness.deviation(from: target) else { break }
            let next = ((gain - deviation / yield) * 100).rounded() / 100
            guard VoiceFile.gainRange.contains(next), next != gain else { break }
            let louder = try await self.loudness(
                of: passages, entry, Levelling(gain: next, ceiling: Levelling.usualCeiling))
            if let rest = louder.deviation(from: target) {
                if abs(rest) <= Self.tolerance {
                    return VoiceCalibration.Level(
                        target: target, gain: next, storedGain: entry.voice.gains[target], loudness: louder)
                }
                yield = max(0.2, min((rest - deviation) / (next - gain), 1))
            }
            (gain, loudness) = (next, louder)
        }
        throw PipelineError(
            .voiceUnusable,
            "voice '\(entry.voice.id)' cannot be brought to \(target.rawValue) LUFS by 20 dB; change its 'volume'"
        )
    }

    /// The figures of the whole text, as those of a file.
    private func loudness(
        of passages: [Passage], _ entry: VoiceLibrary.Entry, _ levelling: Levelling
    ) async throws -> Loudness {
        let voice = entry.voice
        let recorder = ClipRecorder(
            synthesizer: synthesizer, engineVoice: voice.engineVoice,
            encodings: [ClipEncoding(.pcm)], levelling: levelling)
        var timeline = TimelineBuilder(sampleRate: sampleRate)
        do {
            try await forEachInOrder(passages, width: parallelism) { passage in
                try await recorder.record(passage)
            } consume: { recorded in
                if let clip = recorded.clip { try timeline.append(PlannedPassage(recorded.passage), clip) }
            }
        } catch let error as SynthesisError {
            throw entry.locating(PipelineError(error))
        } catch let error as AssemblyError {
            throw PipelineError(error)
        }
        return timeline.episode(tags: Tags(title: voice.name, language: voice.language)).loudness
    }
}

extension VoiceCalibrator {
    /// Measures voices one after the other, with workers that are started for it and ended with it.
    ///
    /// - Throws: ``PipelineError`` as ``calibrate(_:)``.
    package static func calibrate(
        _ voices: [VoiceLibrary.Entry], _ installation: Installation, workerCount: Int
    ) async throws -> [VoiceCalibration] {
        let workers = WorkerSettings(program: installation.workerProgram, count: workerCount)
        return try await WorkerPool.withWorkers(workers) { pool in
            do {
                let calibrator = VoiceCalibrator(
                    synthesizer: pool, sampleRate: try await pool.describe().sampleRate,
                    parallelism: workerCount * 2)
                var results: [VoiceCalibration] = []
                for voice in voices { results.append(try await calibrator.calibrate(voice)) }
                return results
            } catch let error as SynthesisError {
                throw PipelineError(error)
            }
        }
    }
}
