import ContentCache
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import SpeechSynthesis
import Testing

@Suite struct CachedSynthesizerTests {
    /// The fingerprints of two engines.
    private static let engines = [1, 2].compactMap { number in
        EngineFingerprint(bytes: [UInt8](repeating: number, count: 32))
    }

    private static func request(_ words: String, encodings: [ClipEncoding] = [ClipEncoding(.mp3)])
        -> SynthesisRequest
    {
        let tokens = words.split(separator: " ").map {
            EngineToken(text: String($0), punctuation: "", pronunciation: nil)
        }
        return SynthesisRequest(
            engineVoice: "en-us", prosody: Prosody(), sentences: [EngineSentence(tokens: tokens)],
            sentencePause: Pause(milliseconds: 200), pauseAfter: Pause(milliseconds: 400),
            encodings: encodings)
    }

    private func synthesizer(
        _ inner: any SpeechSynthesizer, in folder: URL, engine: EngineFingerprint = engines[0]
    ) -> CachedSynthesizer {
        CachedSynthesizer(inner, cache: ContentCache(folder: folder.path), engine: engine)
    }

    @Test(arguments: [[], [.mp3], [.opus, .pcm, .mp3]] as [[ClipCodec]])
    func `what was spoken before is not spoken again, and is the same`(codecs: [ClipCodec]) async throws {
        try await withTemporaryFolder { folder in
            let encodings = codecs.map { ClipEncoding($0, sampleRate: $0 == .opus ? 48_000 : 22_050) }
            let request = Self.request("The ferry leaves at noon", encodings: encodings)
            let expected = try await ToneSynthesizer().speak(request)
            for (run, origin) in [PassageOrigin.spoken, .reused, .reused].enumerated() {
                let inner = CountingSynthesizer()
                let obtained = try await synthesizer(inner, in: folder).obtain(request)
                #expect(obtained == ObtainedPassage(expected, origin))
                #expect(inner.requests.count == (run == 0 ? 1 : 0))
            }
        }
    }

    @Test func `anything else that is asked for is spoken`() async throws {
        try await withTemporaryFolder { folder in
            var requests = [Self.request("One two"), Self.request("One too"), Self.request("One two three")]
            func add(_ change: (inout SynthesisRequest) -> Void) {
                var request = requests[0]
                change(&request)
                requests.append(request)
            }
            add { $0.engineVoice = "en-gb" }
            add { $0.prosody.rate += 1 }
            add { $0.pauseAfter = Pause(milliseconds: 401) }
            add { $0.sentencePause = Pause(milliseconds: 201) }
            add { $0.levelling = Levelling(gain: 0.5, ceiling: -1.5) }
            add { $0.encodings = [ClipEncoding(.mp3, bitRate: 96)] }
            add { $0.encodings = [] }
            add { $0.sentences[0].tokens[0].punctuation = "," }
            add { $0.sentences[0].tokens[0].pronunciation = .ipa("wʌn") }
            add { $0.sentences[0].tokens[0].delivery = Delivery(language: "uk", pitchChange: 0) }
            let inner = CountingSynthesizer()
            let cached = synthesizer(inner, in: folder)
            for _ in 0..<2 { for request in requests { _ = try await cached.speak(request) } }
            #expect(inner.requests == requests)
            _ = try await synthesizer(inner, in: folder, engine: Self.engines[1]).speak(requests[0])
            #expect(inner.requests.count == requests.count + 1)
        }
    }

    @Test func `of equal requests at once one is spoken`() async throws {
        try await withTemporaryFolder { folder in
            let inner = CountingSynthesizer()
            let cached = synthesizer(inner, in: folder)
            let origins = try await withThrowingTaskGroup(of: PassageOrigin.self) { group in
                for _ in 0..<12 {
                    group.addTask { try await cached.obtain(Self.request("The same words")).origin }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(inner.requests.count == 1)
            #expect(origins.count { $0 == .spoken } == 1 && origins.count == 12)
        }
    }

    @Test func `an error is not kept, and others who wait try for themselves`() async throws {
        try await withTemporaryFolder { folder in
            let inner = CountingSynthesizer(failures: 2)
            let cached = synthesizer(inner, in: folder)
            let failed = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<5 {
                    group.addTask { (try? await cached.speak(Self.request("Some words"))) == nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(failed == 2 && inner.requests.count == 3)
            let again = try await cached.obtain(Self.request("Some words"))
            #expect(again.origin == .reused)
        }
    }

    @Test func `a fault that a test asks for is never kept`() async throws {
        try await withTemporaryFolder { folder in
            var request = Self.request("Some words")
            request.sentences[0].fault = .crash
            #expect(ClipKey.key(for: request, engine: Self.engines[0]) == nil)
            let cached = synthesizer(CountingSynthesizer(), in: folder)
            await #expect(throws: SynthesisError.self) { try await cached.speak(request) }
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(files.isEmpty)
        }
    }

    @Test func `a damaged entry, or one of another request, is spoken anew with the same bytes`() async throws
    {
        try await withTemporaryFolder { folder in
            let (request, other) = (Self.request("Some words"), Self.request("Some words", encodings: []))
            let key = try #require(ClipKey.key(for: request, engine: Self.engines[0]))
            let expected = try await synthesizer(CountingSynthesizer(), in: folder).speak(request)
            let strange = [
                WorkerResponse.spoken(try await ToneSynthesizer().speak(other)).wireBytes,
                WorkerResponse.failure(SynthesisError(.wordsLost, "lost")).wireBytes,
                Array(WorkerResponse.spoken(expected).wireBytes.dropLast(20)), [],
            ]
            for content in strange {
                ContentCache(folder: folder.path).store(content, for: key)
                let inner = CountingSynthesizer()
                #expect(try await synthesizer(inner, in: folder).speak(request) == expected)
                #expect(inner.requests.count == 1)
                #expect(try await synthesizer(inner, in: folder).obtain(request).origin == .reused)
            }
        }
    }

    @Test func `a sound counts by its digest, and is kept only while its file is what the digest says`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let cache = folder.appending(path: "cache")
            let sounds = try ["a.wav", "b.wav"].map { name in
                let file = folder.appending(path: name)
                try TestSound.write(Signals.sine(440, level: -12, seconds: 1), to: file)
                return try SoundFile(path: file.path)
            }
            var request = Self.request("After the bell")
            let inner = CountingSynthesizer()
            for sound in sounds {
                request.sound = Sound(path: sound.path, digest: sound.digest, level: -19)
                _ = try await synthesizer(inner, in: cache).speak(request)
            }
            #expect(inner.requests.count == 1)
            request.sound?.digest = String(repeating: "0", count: 64)
            for _ in 0..<2 { _ = try await synthesizer(inner, in: cache).speak(request) }
            #expect(inner.requests.count == 3)
        }
    }

    @Test func `a passage is reused when every part of it is`() async throws {
        try await withTemporaryFolder { folder in
            let cached = synthesizer(SentenceSynthesizer(), in: folder)
            let recorder = ClipRecorder(synthesizer: cached, engineVoice: "en-us", encodings: [])
            var origins: [PassageOrigin] = []
            for words in [["A lamp.", "A ship."], ["A lamp.", "A ship."], ["A lamp.", "A boat."]] {
                var passages = TonePassages()
                origins.append(try await recorder.record(passages.passage(words)).origin)
            }
            #expect(origins == [.spoken, .reused, .spoken])
        }
    }

    @Test func `after one changed word one passage is spoken, and the files are those of a cold run`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let cache = folder.appending(path: "cache")
            var counts: [Int] = []
            for (run, ending) in ["It stays for a week.", "It stays for a week.", "It stays for a day."]
                .enumerated()
            {
                let inner = CountingSynthesizer()
                let sources = try Pages.write(
                    [Pages.story("A lamp for the northern rock", ending: ending)],
                    to: folder.appending(path: "pages"))
                let outputs = ["cached-\(run)", "cold-\(run)"].map { folder.appending(path: $0) }
                var studio = ToneStudio(synthesizer: synthesizer(inner, in: cache))
                #expect(try await studio.render(sources, to: outputs[0]).allFailures.isEmpty)
                studio.synthesizer = ToneSynthesizer()
                _ = try await studio.render(sources, to: outputs[1])
                let contents = try outputs.map { try Pages.contents(of: $0) }
                #expect(contents[0] == contents[1] && contents[0].count > 3)
                counts.append(inner.requests.count)
            }
            #expect(counts[0] > 2 && counts[1] == 0 && counts[2] == 1)
        }
    }
}

/// Speaks single sentences only.
private struct SentenceSynthesizer: SpeechSynthesizer {
    func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        guard request.sentences.count < 2 else { throw SynthesisError(.childCrashed, "too many sentences") }
        return try await ToneSynthesizer().speak(request)
    }

    func encode(_ file: FileEncoding) async throws(SynthesisError) {}
}
