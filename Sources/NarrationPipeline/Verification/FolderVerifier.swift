import NarrationModel
package import SpeechSynthesis

/// Checks finished folders: decodes every audio file, and compares everything with the manifests.
package struct FolderVerifier: Sendable {
    private let meter: any AudioFileMeasuring

    /// The program `ffmpeg`, without which M4B is not decoded.
    private let decoder: String?
    private let parallelism: Int
    private let progress: @Sendable (_ finished: Int, _ of: Int) -> Void

    /// - Parameters:
    ///   - meter: What decodes and measures.
    ///   - decoder: The program `ffmpeg`; nil where it is not installed.
    ///   - parallelism: How many episodes are looked at at once.
    ///   - progress: Is told how many episodes of all are done.
    package init(
        meter: any AudioFileMeasuring, decoder: String?, parallelism: Int = 1,
        progress: @escaping @Sendable (_ finished: Int, _ of: Int) -> Void = { _, _ in }
    ) {
        self.meter = meter
        self.decoder = decoder
        self.parallelism = parallelism
        self.progress = progress
    }

    /// Looks at every manifest of every folder.
    ///
    /// - Throws: `inputMissing` when there is no such folder or no manifest in it, and `engineUnavailable` when
    ///   nothing can be decoded here.
    package func verify(_ paths: [String]) async throws(PipelineError) -> VerificationReport {
        var folders: [EpisodeFolder] = []
        for path in paths { folders.append(try EpisodeFolder(path: path)) }
        var report = VerificationReport(
            folders: folders.map { .init(path: $0.path, episodes: [], findings: $0.findings) })
        let jobs = folders.enumerated().flatMap { number, folder in
            folder.manifests.map {
                Job(folder: number, path: folder.path, name: $0.name, manifest: $0.manifest)
            }
        }
        var finished = 0
        do {
            try await forEachInOrder(jobs, width: parallelism, verify) { number, episode in
                report.folders[number].episodes.append(episode)
                finished += 1
                progress(finished, jobs.count)
            }
        } catch {
            throw (error as? PipelineError) ?? PipelineError(.internalFault, "verifying was interrupted")
        }
        return report
    }

    private struct Job: Sendable {
        var folder: Int
        var path: String
        var name: String
        var manifest: WrittenManifest
    }

    private func verify(_ job: Job) async throws(PipelineError) -> (Int, VerificationReport.Episode) {
        var audio: [String: FinishedEpisode.Outcome] = [:]
        for file in job.manifest.audioFiles where !file.name.contains("/") {
            audio[file.name] = try await decode(file, in: job.path)
        }
        let episode = FinishedEpisode(
            folder: job.path, manifestName: job.name, manifest: job.manifest, audio: audio)
        return (job.folder, .init(episode, findings: EpisodeChecks.all.flatMap { $0.findings(in: episode) }))
    }

    /// Decodes a file; nil when it is not there.
    private func decode(
        _ file: WrittenManifest.File, in folder: String
    ) async throws(PipelineError) -> FinishedEpisode.Outcome? {
        let path = "\(folder)/\(file.name)"
        guard FileAccess.canRead(path) else { return nil }
        guard decoder != nil || file.format != AudioFormat.m4b.rawValue else {
            return .notChecked("M4B is decoded by the program 'ffmpeg'; install it and verify again")
        }
        do throws(SynthesisError) {
            return .measured(try await meter.measure(file: path, decoder: decoder))
        } catch {
            guard error.code != .engineUnavailable else { throw PipelineError(error) }
            return .damaged(error)
        }
    }
}
