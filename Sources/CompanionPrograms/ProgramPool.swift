internal import Glibc
import WireFormat

/// Several processes of one companion program, which serve one queue of requests.
///
/// The pool is a scope: it exists inside ``withPrograms(_:_:)``, whose return ends all its processes. What requests
/// and answers mean is between those who ask and the program.
package struct ProgramPool: Sendable {
    private let queue: JobQueue
    private let settings: ProgramSettings

    /// Starts processes when work comes, or before where the settings say so, runs `body` with the pool, and ends the processes.
    ///
    /// The processes have answered everything by then, so they are killed, not waited for.
    ///
    /// - Throws: what `body` throws.
    package static func withPrograms<Result: Sendable>(
        _ settings: ProgramSettings, _ body: @Sendable (ProgramPool) async throws -> Result
    ) async throws -> Result {
        // A request written to a program that has just ended is an error here, not the end of this process.
        signal(SIGPIPE, SIG_IGN)
        let count = max(1, settings.count)
        let early = min(count, settings.startsAtOnce)
        let queue = JobQueue(processCount: early, patience: settings.patience)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                group.addTask {
                    await ProgramSupervisor(settings: settings, queue: queue).run(
                        startsAtOnce: number < early)
                }
            }
            async let _: Void = queue.startProcesses()
            let outcome: Swift.Result<Result, any Error>
            do {
                outcome = .success(try await body(ProgramPool(queue: queue, settings: settings)))
            } catch {
                outcome = .failure(error)
            }
            // Only a closed queue lets its tasks go, so it is closed however the body ended.
            await queue.close()
            return try outcome.get()
        }
    }

    /// The program's answer to `message`, which may take `allowance` longer than others; both are without their envelope.
    package func answer(
        to message: [UInt8], allowance: Duration = .zero
    ) async throws(ProgramError) -> [UInt8] {
        try await queue.answer(to: settings.frame.wrap(message), allowance: allowance).get()
    }
}
