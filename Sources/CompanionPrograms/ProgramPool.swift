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
    /// A process that was never asked anything is killed, not waited for.
    ///
    /// - Throws: what `body` throws.
    package static func withPrograms<Result: Sendable>(
        _ settings: ProgramSettings, _ body: @Sendable (ProgramPool) async throws -> Result
    ) async throws -> Result {
        // A request written to a program that has just ended is an error here, not the end of this process.
        signal(SIGPIPE, SIG_IGN)
        let count = max(1, settings.count)
        let early = 0..<min(count, settings.startsAtOnce)
        let queue = JobQueue(starting: Set(early))
        return try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                let supervisor = ProgramSupervisor(number: number, settings: settings, queue: queue)
                group.addTask { await supervisor.run(startsAtOnce: early.contains(number)) }
            }
            do {
                let result = try await body(ProgramPool(queue: queue, settings: settings))
                await queue.close()
                return result
            } catch {
                await queue.close()
                throw error
            }
        }
    }

    /// The program's answer to `message`, which may take `allowance` longer than others; both are without their envelope.
    package func answer(
        to message: [UInt8], allowance: Duration = .zero
    ) async throws(ProgramError) -> [UInt8] {
        try await queue.answer(to: settings.frame.wrap(message), allowance: allowance).get()
    }
}
