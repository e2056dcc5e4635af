internal import Subprocess
internal import SystemPackage

/// Keeps one process: starts it for the first job or before, and again whenever it ends with work to do.
///
/// A job whose process ended is given to a fresh one, until ``ProgramSettings/mostLosses`` have ended with it.
struct ProgramSupervisor: Sendable {
    let settings: ProgramSettings
    let queue: JobQueue

    /// Serves the queue until it is closed.
    func run(startsAtOnce: Bool) async {
        if startsAtOnce { await runProcess(startingWith: nil) }
        while let job = await queue.nextToStartFor() { await runProcess(startingWith: job) }
    }

    /// Runs one process to its end, and queues the job again that it ended with, unless too many have ended with it.
    private func runProcess(startingWith first: JobQueue.Job?) async {
        let unfinished = await serve(startingWith: first)
        await queue.noteEnd()
        guard var job = unfinished else { return }
        job.losses += 1
        job.since = .now
        if job.losses < settings.mostLosses {
            await queue.put(job)
        } else {
            job.answer(.failure(.lost))
        }
    }

    /// Runs one process for `first`, or for the job that comes first when there is none yet, and the jobs after it.
    ///
    /// - Returns: the job that the process had when it ended, or nil when the queue was closed.
    private func serve(startingWith first: JobQueue.Job?) async -> JobQueue.Job? {
        let current = CurrentJob(first)
        do {
            let result = try await Subprocess.run(
                .path(FilePath(settings.program)), arguments: Arguments(settings.arguments),
                environment: environment, input: .inputWriter, output: .sequence, error: .discarded
            ) { process in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await watch(current) { try? process.send(signal: .kill) } }
                    defer { group.cancelAll() }
                    if current.job == nil { current.replace(with: await queue.next()) }
                    var answers = FrameReader(settings.frame, process.standardOutput)
                    while let job = current.job {
                        _ = try await process.standardInputWriter.write(job.frame)
                        guard let message = try await answers.next() else { return }
                        job.answer(.success(message))
                        current.replace(with: nil)
                        current.replace(with: await queue.next())
                    }
                    // It has answered everything, and might have more to do before it sees that nobody asks any more.
                    try? process.send(signal: .kill)
                }
            }
            _ = result.terminationStatus
        } catch {
            guard let job = current.job, job.losses == 0, isMissing(error) else { return current.job }
            job.answer(.failure(.missing))
            return nil
        }
        return current.job
    }

    /// What the program sees; the runtime's backtraces are switched off, whose output nobody reads.
    private var environment: Environment {
        var variables: [Environment.Key: String] = ["SWIFT_BACKTRACE": "enable=no"]
        for (name, value) in settings.environment { variables[.init(stringLiteral: name)] = value }
        return .custom(variables)
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
}
