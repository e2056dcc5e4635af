import Foundation
import NarrationTestSupport
import Testing

@Suite struct BadInputTests {
    private static let good = Checkout.root.appending(path: "Samples/library-hours/page.txt").path

    /// Expects one line of message with the remedy, and the exit status; the good input beside it is rendered.
    private func expectRefusal(
        of input: String, status: Int32, saying remedy: String, location: SourceLocation = #_sourceLocation
    ) async throws {
        try await withTemporaryFolder { folder in
            let alone = try await Narrate.run(["render", input, "--output", folder.path])
            #expect(alone.status == status, sourceLocation: location)
            #expect(alone.messages.hasPrefix("narrate: "), sourceLocation: location)
            #expect(
                alone.messages.split(separator: "\n").count == 1, "\(alone.messages)",
                sourceLocation: location)
            #expect(alone.messages.contains(remedy), "\(alone.messages)", sourceLocation: location)
            let beside = try await Narrate.run(["render", input, Self.good, "--output", folder.path])
            #expect(beside.status == 1, sourceLocation: location)
            #expect(
                try Narrate.contents(of: folder).keys.contains { $0.hasSuffix(".mp3") },
                sourceLocation: location)
        }
    }

    @Test func `a missing file`() async throws {
        try await expectRefusal(of: "/nonexistent/page.txt", status: 66, saying: "check the path")
    }

    @Test func `an address on this machine, or of another kind`() async throws {
        try await expectRefusal(of: "http://127.0.0.1:9/page", status: 66, saying: "--allow-private")
        try await expectRefusal(of: "file:///etc/passwd", status: 66, saying: "https://")
    }

    @Test func `a folder without articles`() async throws {
        try await withTemporaryFolder { folder in
            try await expectRefusal(of: folder.path, status: 65, saying: "name the files")
        }
    }

    @Test func `a file that is not text`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "page.txt")
            try Data((0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }).write(to: file)
            try await expectRefusal(of: file.path, status: 65, saying: "save the page as text")
        }
    }

    @Test func `an empty page`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "page.txt")
            try Data().write(to: file)
            try await expectRefusal(of: file.path, status: 65, saying: "needs words")
        }
    }

    @Test func `a page with no article`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "page.txt")
            try Data(
                "Skip to content\n\nMenu\n\nSign in\n\nSubscribe\n\nMost read\n\nPrivacy | Cookies\n".utf8
            ).write(to: file)
            try await expectRefusal(of: file.path, status: 65, saying: "save the article")
        }
    }

    @Test func `a voice that is not there, or whose file is wrong`() async throws {
        try await withTemporaryFolder { folder in
            let output = folder.appending(path: "out").path
            let unknown = try await Narrate.run([
                "render", Self.good, "--output", output, "--voice", "nobody",
            ])
            #expect(unknown.status == 69)
            #expect(unknown.messages.contains("en-gb-read"))
            let voice = folder.appending(path: "Voices/mine")
            try FileManager.default.createDirectory(at: voice, withIntermediateDirectories: true)
            try Data("name = 'x'\nrate 5\n".utf8).write(to: voice.appending(path: "voice.toml"))
            let wrong = try await Narrate.run(
                ["render", Self.good, "--output", output, "--voice", "mine", "--data", folder.path])
            #expect(wrong.status == 69)
            #expect(wrong.messages.contains("line 2"), "\(wrong.messages)")
        }
    }

    @Test func `an output that cannot be written`() async throws {
        let outcome = try await Narrate.run(["render", Self.good, "--output", "/dev/null/out"])
        #expect(outcome.status == 73)
        #expect(outcome.messages.contains("--output"))
        let full = try await Narrate.run(["render", Self.good, "--output", "/proc"])
        #expect(full.status == 73)
    }

    @Test(arguments: [
        ["render"], ["render", "x"], ["render", "x", "--output", "o", "--format", "mp4"],
        ["render", "x", "--output", "o", "--bitrate", "65"], ["render", "x", "--output", "o", "--jobs", "0"],
        ["read"], ["nonsense"],
    ])
    func `wrong usage`(arguments: [String]) async throws {
        let outcome = try await Narrate.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains("Usage: narrate"))
        #expect(outcome.output == "")
    }
}
