internal import ArgumentParser
import NarrationPipeline

/// Runs a command's work; an error becomes one line on standard error and an exit status.
package func running(_ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let error as PipelineError {
        Console.message(error.description)
        for detail in error.details { Console.message(detail) }
        throw ExitStatus.of(error)
    }
}
