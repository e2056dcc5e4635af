import ContentCache
import Foundation
import NarrationPipeline
import NarrationTestSupport
import SpeechSynthesis
import Synchronization
import Testing

@Suite struct KnownEnginesTests {
    /// An engine of two programs and some data, in a folder.
    private struct Engine {
        let folder: URL

        init(in folder: URL) throws {
            self.folder = folder
            for path in ["bin", "lib", "data/lang"] {
                try FileManager.default.createDirectory(
                    at: folder.appending(path: path), withIntermediateDirectories: true)
            }
            for path in ["bin/worker", "lib/libspeech.so", "data/phontab", "data/lang/en"] {
                try write("the file \(path)", to: path)
            }
        }

        func write(_ text: String, to path: String) throws {
            try Data(text.utf8).write(to: folder.appending(path: path))
        }

        var worker: String { folder.appending(path: "bin/worker").path }

        var description: EngineDescription {
            EngineDescription(
                name: "Engine", version: "1", sampleRate: 22_050, voices: ["en"],
                parts: EngineParts(
                    programs: [worker, folder.appending(path: "lib/libspeech.so").path],
                    dataFolder: folder.appending(path: "data").path, processor: "avx fma"))
        }
    }

    /// Asks for the engine with the cache in `cache`; says whether the worker was asked.
    private func look(
        _ engine: Engine, _ cache: URL, processor: String? = nil
    ) async throws -> (fingerprint: EngineFingerprint?, wasAsked: Bool) {
        let asked = Mutex(false)
        var description = engine.description
        if let processor { description.parts?.processor = processor }
        let known = KnownEngines(cache: ContentCache(folder: cache.path))
        let answer = try await known.engine(of: engine.worker) { [description] in
            asked.withLock { $0 = true }
            return description
        }
        #expect(answer.engine == description)
        return (answer.fingerprint, asked.withLock { $0 })
    }

    /// What one change to an engine comes to.
    private func expect(
        asked: Bool, equal: Bool, _ change: (Engine) throws -> Void,
        location: SourceLocation = #_sourceLocation
    ) async throws {
        try await withTemporaryFolder { folder in
            let engine = try Engine(in: folder.appending(path: "engine"))
            let cache = folder.appending(path: "cache")
            let first = try await look(engine, cache)
            #expect(first.wasAsked && first.fingerprint != nil, sourceLocation: location)
            try change(engine)
            let second = try await look(engine, cache)
            #expect(second.wasAsked == asked, sourceLocation: location)
            #expect((second.fingerprint == first.fingerprint) == equal, sourceLocation: location)
            #expect(try await !look(engine, cache).wasAsked, sourceLocation: location)
        }
    }

    @Test func `an engine that has not changed is not asked again`() async throws {
        try await expect(asked: false, equal: true) { _ in }
    }

    @Test(arguments: ["bin/worker", "lib/libspeech.so", "data/phontab", "data/lang/en"])
    func `a file that was written anew is read again, and counts by what is in it`(path: String) async throws
    {
        try await expect(asked: true, equal: true) { try $0.write("the file \(path)", to: path) }
        try await expect(asked: true, equal: false) { try $0.write("the File \(path)", to: path) }
        try await expect(asked: true, equal: false) { engine in
            // The same size and time of writing.
            let file = engine.folder.appending(path: path)
            let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate]
            try engine.write("THE FILE \(path)", to: path)
            try FileManager.default.setAttributes([.modificationDate: date as Any], ofItemAtPath: file.path)
        }
    }

    @Test func `data that join, leave or change names count`() async throws {
        try await expect(asked: true, equal: false) { try $0.write("new", to: "data/lang/uk") }
        try await expect(asked: true, equal: false) {
            try FileManager.default.removeItem(at: $0.folder.appending(path: "data/lang/en"))
        }
        try await expect(asked: true, equal: false) {
            try FileManager.default.moveItem(
                at: $0.folder.appending(path: "data/lang/en"), to: $0.folder.appending(path: "data/lang/eo"))
        }
    }

    @Test func `a file beside a library has the engine asked, since it may be loaded in its place`()
        async throws
    {
        try await expect(asked: true, equal: true) { try $0.write("other", to: "lib/libspeech.so.2") }
    }

    @Test func `an engine elsewhere with the same files is the same, on another processor it is not`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let cache = folder.appending(path: "cache")
            var fingerprints: [EngineFingerprint?] = []
            for name in ["one", "two"] {
                let engine = try Engine(in: folder.appending(path: name))
                // The files' contents name no folder.
                fingerprints.append(try await look(engine, cache).fingerprint)
            }
            let other = try Engine(in: folder.appending(path: "three"))
            fingerprints.append(try await look(other, cache, processor: "sse2").fingerprint)
            #expect(fingerprints.allSatisfy { $0 != nil })
            #expect(fingerprints[0] == fingerprints[1] && fingerprints[0] != fingerprints[2])
        }
    }

    @Test func `a damaged record has the engine asked`() async throws {
        try await expect(asked: true, equal: true) { engine in
            let cache = engine.folder.deletingLastPathComponent().appending(path: "cache")
            for case let path as String in FileManager.default.enumerator(atPath: cache.path) ?? .init() {
                let file = cache.appending(path: path)
                guard var bytes = try? Data(contentsOf: file), !bytes.isEmpty else { continue }
                bytes[bytes.count / 2] ^= 4
                try bytes.write(to: file)
            }
        }
    }

    @Test func `an engine that cannot be read has no fingerprint`() async throws {
        try await withTemporaryFolder { folder in
            let engine = try Engine(in: folder.appending(path: "engine"))
            try FileManager.default.removeItem(at: engine.folder.appending(path: "lib/libspeech.so"))
            let cache = folder.appending(path: "cache")
            for _ in 0..<2 {
                let answer = try await look(engine, cache)
                #expect(answer.fingerprint == nil && answer.wasAsked)
            }
        }
    }
}
