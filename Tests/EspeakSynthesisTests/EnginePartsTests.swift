import Foundation
import NarrationPipeline
import SpeechSynthesis
import Testing

@Suite struct EnginePartsTests {
    @Test func `the worker tells every file that can change what it says`() async throws {
        let engine = try await SpeakingWorkers.run(1) { try await $0.describe() }
        let parts = try #require(engine.parts)
        let names = parts.programs.map { $0.split(separator: "/").last.map(String.init) ?? "" }
        for library in [
            "narrate-worker", "libespeak-ng.so", "libmp3lame.so", "libopus.so", "libogg.so", "libsoxr.so",
            "libebur128.so", "libsndfile.so", "libm.so", "libc.so", "ld-linux",
        ] {
            #expect(names.contains { $0.hasPrefix(library) }, "\(library)")
        }
        #expect(parts.programs == parts.programs.sorted())
        for file in ["phontab", "phondata", "en_dict"] {
            #expect(FileManager.default.fileExists(atPath: "\(parts.dataFolder)/\(file)"), "\(file)")
        }
        #expect(!parts.processor.isEmpty)
        #expect(EngineFingerprint(of: engine) != nil)
    }

    @Test func `two workers are the same engine`() async throws {
        let engines = try await [
            SpeakingWorkers.run(1) { try await $0.describe() },
            SpeakingWorkers.run(1) { try await $0.describe() },
        ]
        #expect(engines[0] == engines[1])
    }
}
