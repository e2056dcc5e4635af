import CompanionPrograms
package import ContentCache
package import CoverModel
internal import Glibc
package import NarrationModel
import WireFormat

/// Has covers made by the program `narrate-cover`, which is started for the first of them and kept for the others.
///
/// The studio is a scope: it exists inside ``withStudio(program:deadline:_:)``, whose return ends the program.
package struct CoverStudio: Sendable {
    /// Why there is no cover.
    package enum Failure: Error, Hashable, Sendable {
        /// The program is not there.
        case programMissing

        /// The program ended or hung over this cover, and again when it was started anew.
        case programLost

        /// Half a sentence on the picture, as in ``CoverAnswer/refused(_:)``.
        case refused(String)
    }

    private let programs: ProgramPool

    /// The covers of earlier runs.
    private let memory: CoverMemory?

    /// Runs `body` with a studio; each cover may take until `deadline`, `startsAtOnce` starts the program before the first is
    /// asked for, and covers are kept in `cache`.
    ///
    /// - Throws: what `body` throws.
    package static func withStudio<Result: Sendable>(
        program: String, startsAtOnce: Bool = false, deadline: Duration = .seconds(20),
        cache: ContentCache? = nil, _ body: @Sendable (CoverStudio) async throws -> Result
    ) async throws -> Result {
        let settings = ProgramSettings(
            program: program, count: 1, startsAtOnce: startsAtOnce ? 1 : 0, environment: fontVariables,
            frame: .cover, deadline: deadline, mostLosses: 2)
        return try await ProgramPool.withPrograms(settings) { programs in
            let memory = cache.map { CoverMemory($0, program: program, variables: fontVariables) }
            return try await body(CoverStudio(programs: programs, memory: memory))
        }
    }

    /// The cover, and for how many of its characters no font had a glyph.
    package func cover(
        for request: CoverRequest
    ) async throws(Failure) -> (image: CoverImage, missingGlyphs: Int) {
        switch try await answer(to: request) {
        case .image(let image, let missingGlyphs): return (image, missingGlyphs)
        case .refused(let reason): throw .refused(reason)
        }
    }

    private func answer(to request: CoverRequest) async throws(Failure) -> CoverAnswer {
        if let known = memory?.answer(to: request) { return known }
        let message: [UInt8]
        do throws(ProgramError) {
            message = try await programs.answer(to: request.wireBytes)
        } catch {
            throw error == .missing ? .programMissing : .programLost
        }
        guard let answer = try? CoverAnswer(wireBytes: message[...]) else { throw .programLost }
        memory?.keep(answer, to: request)
        return answer
    }

    /// The variables by which fontconfig finds fonts and what it knows of them; the program sees no others.
    private static var fontVariables: [String: String] {
        let names = [
            "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "FONTCONFIG_FILE",
            "FONTCONFIG_PATH",
        ]
        let pairs = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}
