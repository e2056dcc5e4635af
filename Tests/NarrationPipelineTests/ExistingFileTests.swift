import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import SpeechSynthesis
import Synchronization
import Testing

@Suite struct ExistingFileTests {
    /// Counts what it speaks.
    private final class Counter: SpeechSynthesizer {
        let count = Mutex(0)

        func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
            count.withLock { $0 += 1 }
            return try await ToneSynthesizer().speak(request)
        }

        func encode(_ file: FileEncoding) async throws(SynthesisError) {
            try await ToneSynthesizer().encode(file)
        }
    }

    private let first = Pages.story("A ship in the bay")
    private let second = Pages.story("A lamp for the northern rock")

    @Test func `an article whose files are there is refused before it is spoken, and the others are made`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let output = folder.appending(path: "out")
            let sources = try Pages.write([first, second], to: folder.appending(path: "pages"))
            _ = try await ToneStudio().render([sources[0]], to: output)
            let before = try Pages.contents(of: output)
            let counter = Counter()
            let report = try await ToneStudio(synthesizer: counter).render(sources, to: output)
            #expect(report.allFailures.map(\.error.code) == [.outputExists])
            let message = try #require(report.allFailures.first).error.message
            #expect(
                message.contains("'\(output.path)/a-ship-in-the-bay.json'") && message.contains("--force"))
            #expect(report.episodes.map(\.title) == ["A lamp for the northern rock"])
            #expect(counter.count.withLock { $0 } <= 3)
            let after = try Pages.contents(of: output)
            #expect(before.allSatisfy { after[$0.key] == $0.value })
            let again = Counter()
            _ = try await ToneStudio(synthesizer: again).render(sources, to: output)
            #expect(again.count.withLock { $0 } == 0)
        }
    }

    @Test func `by force the old set is replaced, and nothing of it is left`() async throws {
        try await withTemporaryFolder { folder in
            let output = folder.appending(path: "out")
            let sources = try Pages.write([first], to: folder.appending(path: "pages"))
            _ = try await ToneStudio(formats: [.mp3, .wav]).render(sources, to: output)
            let report = try await ToneStudio(formats: [.wav], replaces: true).render(sources, to: output)
            #expect(report.allFailures.isEmpty)
            let clean = folder.appending(path: "clean")
            _ = try await ToneStudio(formats: [.wav]).render(sources, to: clean)
            #expect(try Pages.contents(of: output) == Pages.contents(of: clean))
        }
    }

    @Test(arguments: ["no manifest", "a file that its manifest names is missing"])
    func `what an unfinished run left is replaced without being asked for`(state: String) async throws {
        try await withTemporaryFolder { folder in
            let output = folder.appending(path: "out")
            let sources = try Pages.write([first], to: folder.appending(path: "pages"))
            _ = try await ToneStudio().render(sources, to: output)
            let whole = try Pages.contents(of: output)
            let removed = output.appending(
                path: state == "no manifest" ? "a-ship-in-the-bay.json" : "a-ship-in-the-bay.vtt")
            try FileManager.default.removeItem(at: removed)
            try Data("half".utf8).write(to: output.appending(path: "a-ship-in-the-bay.mp3"))
            let report = try await ToneStudio().render(sources, to: output)
            #expect(report.allFailures.isEmpty)
            #expect(try Pages.contents(of: output) == whole)
        }
    }

    @Test(arguments: ["", "{}", "[1]", "{\"files\": [{\"name\": \"../../precious\"}]}"])
    func `another's file of the manifest's name is not overwritten, and names no files to remove`(
        text: String
    ) async throws {
        try await withTemporaryFolder { folder in
            let output = folder.appending(path: "a/b/out")
            let precious = folder.appending(path: "a/precious")
            let sources = try Pages.write([first], to: folder.appending(path: "pages"))
            try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
            try Data("gold".utf8).write(to: precious)
            let manifest = output.appending(path: "a-ship-in-the-bay.json")
            try Data(text.utf8).write(to: manifest)
            let report = try await ToneStudio().render(sources, to: output)
            #expect(report.allFailures.map(\.error.code) == [.outputExists])
            #expect(try Data(contentsOf: manifest) == Data(text.utf8))
            let forced = try await ToneStudio(replaces: true).render(sources, to: output)
            #expect(forced.allFailures.isEmpty)
            #expect(FileManager.default.fileExists(atPath: precious.path))
        }
    }
}
