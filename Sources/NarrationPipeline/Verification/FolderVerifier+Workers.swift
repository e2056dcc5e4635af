import SpeechSynthesis

extension FolderVerifier {
    /// Verifies `folders` with workers that are started for it and ended with it.
    ///
    /// - Throws: as ``verify(_:)``.
    package static func verify(
        _ folders: [String], _ installation: Installation, workerCount: Int,
        progress: @escaping @Sendable (_ finished: Int, _ of: Int) -> Void
    ) async throws -> VerificationReport {
        let workers = WorkerSettings(
            program: installation.workerProgram, count: workerCount, deadline: .seconds(24 * 3600))
        return try await WorkerPool.withWorkers(workers) { pool in
            try await FolderVerifier(
                meter: pool, decoder: Installation.program("ffmpeg"), parallelism: workerCount,
                progress: progress
            ).verify(folders)
        }
    }
}
