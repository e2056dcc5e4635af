import Foundation
import NarrationTestSupport
import Testing

@Suite struct SoundTests {
    private static let page = Checkout.root.appending(path: "Samples/library-hours/page.txt").path

    /// Renders the page with sounds around it into a folder in `folder`, and gives the folder.
    private static func render(_ arguments: [String], _ name: String, in folder: URL) async throws -> URL {
        let output = folder.appending(path: name)
        let outcome = try await Narrate.run(
            ["render", page, "--output", output.path, "--config", "/dev/null", "--quiet"] + arguments)
        #expect(outcome.status == 0, "\(outcome.messages)")
        return output
    }

    private static func files(_ ending: String, in folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(ending) && !$0.hasSuffix(".chapters.json") }.sorted()
            .map { folder.appending(path: $0) }
    }

    @Test(arguments: ["mp3", "wav"])
    func `an intro is heard at the target's loudness in the finished file, before the first word`(
        format: String
    ) async throws {
        try await withTemporaryFolder { folder in
            let intro = try TestSound.make(
                "anoisesrc=d=4:c=pink:a=0.3:seed=9:r=44100", ["-ac", "2"],
                at: folder.appending(path: "intro.mp3"))
            let output = try await Self.render(
                ["--intro", intro.path, "--format", format], "out", in: folder)
            let audio = try #require(try Self.files(".\(format)", in: output).first)
            let loudness = try #require(try TestSound.loudness(of: audio, seconds: 0.1...4.0))
            #expect(abs(loudness + 19) <= 0.5)
            let manifest = try ReadManifest(audio.deletingPathExtension().appendingPathExtension("json"))
            #expect(manifest.chapters.first?.frames.first == 0)
            let first = try #require(manifest.sentences.first).frames[0]
            let samples = try DecodedAudio(path: audio.path).samples
            // 600 ms of silence, then the word.
            #expect(samples[(first - 12_500)..<(first - 700)].allSatisfy { $0.magnitude <= 200 })
            let onset = try #require(samples[(first - 700)...].firstIndex { $0.magnitude > 250 })
            #expect(abs(onset - first) <= 441)
        }
    }

    @Test func `two runs with sounds give the same bytes, on one worker or three`() async throws {
        try await withTemporaryFolder { folder in
            let sound = try TestSound.make(
                "anoisesrc=d=2:seed=4:r=48000", at: folder.appending(path: "sound.ogg"))
            let arguments = ["--intro", sound.path, "--outro", sound.path, "--cross-fade", "400"]
            let outputs = [
                try await Self.render(arguments + ["--jobs", "1"], "a", in: folder),
                try await Self.render(arguments + ["--jobs", "3"], "b", in: folder),
            ]
            let contents = try outputs.map(Narrate.contents)
            #expect(!contents[0].isEmpty && contents[0] == contents[1])
        }
    }

    @Test func `the disclosure is spoken last unless it is switched off`() async throws {
        try await withTemporaryFolder { folder in
            let with = try await Self.render([], "with", in: folder)
            let without = try await Self.render(["--no-disclosure"], "without", in: folder)
            let own = try await Self.render(["--disclosure", "A machine read this."], "own", in: folder)
            let last = try [with, without, own].map { folder in
                try Self.files(".json", in: folder).map { try ReadManifest($0) }
            }
            #expect(!last[0].isEmpty)
            for manifest in last[0] {
                #expect(manifest.sentences.last?.text == "This narration uses a synthetic voice.")
            }
            for manifest in last[1] { #expect(manifest.sentences.last?.text.contains("synthetic") == false) }
            for manifest in last[2] { #expect(manifest.sentences.last?.text == "A machine read this.") }
            for (spoken, silent) in zip(last[0], last[1]) {
                #expect(spoken.words.in == silent.words.in && spoken.words.spoken == silent.words.spoken)
                #expect(spoken.audio.frameCount > silent.audio.frameCount + 22_050)
            }
        }
    }

    @Test func `a wrong sound ends the run before anything is made`() async throws {
        try await withTemporaryFolder { folder in
            let text = folder.appending(path: "text.wav")
            try Data("no sound".utf8).write(to: text)
            let output = folder.appending(path: "out")
            let outcome = try await Narrate.run([
                "render", Self.page, "--output", output.path, "--outro", text.path,
            ])
            #expect(outcome.status == 64)
            #expect(outcome.messages.contains("(sound-unusable)"))
            #expect(outcome.messages.contains("WAV, FLAC, Ogg or MP3"))
            #expect(try Narrate.contents(of: output).isEmpty)
        }
    }

    @Test(arguments: [
        ["--cross-fade", "5001"], ["--cross-fade", "-1"], ["--disclosure", "x", "--no-disclosure"],
    ])
    func `choices that make no sense are refused`(arguments: [String]) async throws {
        let outcome = try await Narrate.run(["render", Self.page, "--output", "/nonexistent"] + arguments)
        #expect(outcome.status == 64)
    }
}
