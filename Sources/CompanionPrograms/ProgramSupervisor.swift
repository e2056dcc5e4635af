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
        let current = CurrentJob(first)
        let ending = await serve(current)
        await queue.noteEnd()
        guard var job = current.job else { return }
        job.losses += 1
        job.since = .now
        if job.losses < settings.mostLosses {
            await queue.put(job)
        } else {
            job.answer(.failure(.lost(ending)))
        }
    }

    /// Runs one process for the current job, or for the job that comes first when there is none yet, and the jobs after it.
    ///
    /// The job that the process had when it ended stays the current one.
    ///
    /// - Returns: How the process ended.
    private func serve(_ current: CurrentJob) async -> ProgramEnding {
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
                        // Where nothing can be written there is nothing to read: the process has ended.
                        _ = try? await process.standardInputWriter.write(job.frame)
                        guard let message = try await answers.next() else { break }
                        job.answer(.success(message))
                        current.replace(with: nil)
                        current.replace(with: await queue.next())
                    }
                    // It has ended, or has answered everything and might have more to do before it sees that nobody asks any more.
                    try? process.send(signal: .kill)
                }
            }
            return lateness(of: current) ?? ending(result.terminationStatus)
        } catch {
            if let job = current.job, job.losses == 0, isMissing(error) {
                job.answer(.failure(.missing))
                current.replace(with: nil)
            }
            return lateness(of: current) ?? .unreachable("\(error)")
        }
    }

    /// The ending of a process that was killed for its time; nil of others.
    private func lateness(of current: CurrentJob) -> ProgramEnding? {
        guard current.isLate, let job = current.job else { return nil }
        return .late(settings.deadline + job.allowance)
    }

    private func ending(_ status: TerminationStatus) -> ProgramEnding {
        switch status {
        case .exited(let status): .status(status)
        case .signaled(let signal): .signal(signal)
        }
    }

    /// What the program sees; the runtime's backtraces are switched off, whose output nobody reads.
    private var environment: Environment {
        var variables: [Environment.Key: String] = ["SWIFT_BACKTRACE": "enable=no"]
        for (name, value) in settings.environment { variables[.init(stringLiteral: name)] = value }
        return .custom(variables)
    }

    /// Kills the process when a job takes longer than its deadline.
    ///
    /// The steps that were waited for are counted, not the time: where this process had no turn itself, because it was stopped or the
    /// machine has too much to do, an answer may have come and not been read yet.
    private func watch(_ current: CurrentJob, kill: @Sendable () -> Void) async throws {
        let step = min(settings.deadline, .seconds(1))
        while true {
            try await Task.sleep(for: step)
            if current.wait(step, atMost: settings.deadline) { kill() }
        }
    }

    private func isMissing(_ error: any Error) -> Bool {
        (error as? SubprocessError).map { $0.code == .executableNotFound || $0.code == .spawnFailed } ?? false
    }
}
