import CompanionPrograms
package import NarrationModel
import WireFormat

/// Several worker processes that serve one queue of requests.
///
/// The pool is a scope: it exists inside ``withWorkers(_:_:)``, whose return ends all its processes.
package struct WorkerPool: SpeechSynthesizer, PhonemeSource, AudioFileMeasuring {
    private let programs: ProgramPool

    /// Starts workers when work comes, runs `body` with the pool, and ends the workers.
    ///
    /// - Throws: what `body` throws.
    package static func withWorkers<Result: Sendable>(
        _ settings: WorkerSettings, _ body: @Sendable (WorkerPool) async throws -> Result
    ) async throws -> Result {
        let settings = ProgramSettings(
            program: settings.program, count: settings.count, startsAtOnce: settings.startsAtOnce,
            arguments: settings.arguments, environment: WorkerSettings.environment, frame: .worker,
            deadline: settings.deadline)
        return try await ProgramPool.withPrograms(settings) { programs in
            try await body(WorkerPool(programs: programs))
        }
    }

    package func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        guard case .spoken(let passage) = try await answer(to: .speak(request)) else {
            throw Self.wrongAnswer
        }
        return passage
    }

    package func encode(_ file: FileEncoding) async throws(SynthesisError) {
        let allowance = Duration.seconds(file.seconds / FileEncoding.leastSpeed)
        let response = try await answer(to: .encodeFile(file), allowance: allowance)
        guard case .encodedFile(let frameCount) = response else { throw Self.wrongAnswer }
        guard frameCount == file.frameCount else {
            throw SynthesisError(
                .encodingFailed, "\(file.frameCount) samples were to be encoded, and \(frameCount) were")
        }
    }

    /// The phonemes by the engine's names or in IPA, one string a sentence.
    package func phonemes(
        of sentences: [EngineSentence], engineVoice: String, inIPA: Bool = false
    ) async throws(SynthesisError) -> [String] {
        let request = WorkerRequest.phonemes(engineVoice: engineVoice, sentences: sentences, inIPA: inIPA)
        guard case .phonemes(let lines) = try await answer(to: request) else { throw Self.wrongAnswer }
        return lines
    }

    package func measure(
        file path: String, decoder: String?
    ) async throws(SynthesisError) -> FileMeasurement {
        guard
            case .measured(let measurement) = try await answer(to: .measureFile(path: path, decoder: decoder))
        else { throw Self.wrongAnswer }
        return measurement
    }

    /// Starts a worker when none runs yet, for a caller who will soon have something to speak.
    package func prepare() {
        Task { _ = try? await describe() }
    }

    /// Which engine the workers drive.
    package func describe() async throws(SynthesisError) -> EngineDescription {
        guard case .description(let engine) = try await answer(to: .describe) else { throw Self.wrongAnswer }
        return engine
    }

    private func answer(
        to request: WorkerRequest, allowance: Duration = .zero
    ) async throws(SynthesisError) -> WorkerResponse {
        let message: [UInt8]
        do throws(ProgramError) {
            message = try await programs.answer(to: request.wireBytes, allowance: allowance)
        } catch {
            throw Self.error(error)
        }
        let response = try WorkerResponse(wireBytes: message[...])
        if case .failure(let error) = response { throw error }
        return response
    }

    private static func error(_ error: ProgramError) -> SynthesisError {
        switch error {
        case .missing:
            SynthesisError(
                .engineUnavailable,
                "the program 'narrate-worker' must lie beside 'narrate'; install both with 'make install'")
        case .lost(let ending):
            SynthesisError(.workerLost, "several workers ended on the same request; the last \(ending)")
        case .stopped: SynthesisError(.workerLost, "the workers have been stopped")
        }
    }

    private static let wrongAnswer = SynthesisError(
        .malformedMessage, "a worker answered another question; reinstall narrate")
}
