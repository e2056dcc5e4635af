internal import Subprocess
internal import SystemPackage

/// Keeps one worker process: starts it for the first job, and again whenever it ends with work to do.
///
/// A job whose worker ended is given to a fresh worker; when three have ended with it, the job has failed.
struct WorkerSupervisor: Sendable {
    /// A worker may be ended from outside, by the system or by a person, more often than by its own work.
    private static let mostLosses = 3

    let settings: WorkerSettings
    let queue: JobQueue

    /// Serves the queue until it is closed.
    func run() async {
        while var job = await queue.next() {
            guard let unfinished = await serve(startingWith: job) else { continue }
            job = unfinished
            job.losses += 1
            if job.losses < Self.mostLosses {
                await queue.put(job)
            } else {
                job.answer(.failure(lost))
            }
        }
    }

    /// Runs one process for `first` and the jobs after it.
    ///
    /// - Returns: the job that the process had when it ended, or nil when the queue was closed.
    private func serve(startingWith first: JobQueue.Job) async -> JobQueue.Job? {
        let current = CurrentJob(first)
        do {
            let result = try await Subprocess.run(
                .path(FilePath(settings.program)), arguments: Arguments(settings.arguments),
                environment: .custom(["SWIFT_BACKTRACE": "enable=no"]), input: .inputWriter,
                output: .sequence,
                error: .discarded
            ) { process in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await watch(current) { try? process.send(signal: .kill) } }
                    defer { group.cancelAll() }
                    var answers = FrameReader(process.standardOutput)
                    while let job = current.job {
                        _ = try await process.standardInputWriter.write(job.frame)
                        guard let message = try await answers.next() else { return }
                        job.answer(try response(in: message))
                        current.replace(with: nil)
                        current.replace(with: await queue.next())
                    }
                }
            }
            _ = result.terminationStatus
        } catch {
            guard let job = current.job, job.losses == 0, isMissing(error) else { return current.job }
            job.answer(.failure(missing))
            return nil
        }
        return current.job
    }

    private func response(in message: [UInt8]) throws(SynthesisError) -> WorkerResponse {
        try WorkerResponse(wireBytes: message[...])
    }

    /// Kills the process when a job takes longer than its deadline.
    private func watch(_ current: CurrentJob, kill: @Sendable () -> Void) async throws {
        while true {
            try await Task.sleep(for: min(settings.deadline, .seconds(1)))
            guard let since = current.since, let job = current.job else { continue }
            if ContinuousClock.now - since > settings.deadline + job.allowance { kill() }
        }
    }

    private func isMissing(_ error: any Error) -> Bool {
        (error as? SubprocessError).map { $0.code == .executableNotFound || $0.code == .spawnFailed } ?? false
    }

    private var missing: SynthesisError {
        SynthesisError(
            .engineUnavailable,
            "the program 'narrate-worker' must lie beside 'narrate'; install both with 'make install'")
    }

    private var lost: SynthesisError {
        SynthesisError(.workerLost, "\(Self.mostLosses) workers ended on the same request")
    }
}
