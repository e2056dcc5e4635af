import Foundation
import NarrationTestSupport
import Testing

@Suite struct StreamCommandTests {
    private static let page = Checkout.root.appending(path: "Samples/library-hours/page.txt").path
    private static let narrate = BuiltProgram.narrate.url.path

    @Test(arguments: ["wav", "mp3"])
    func `what goes to standard output is what the files have`(format: String) async throws {
        try await withTemporaryFolder { folder in
            let outcome = try await Narrate.run(
                program: "/bin/sh",
                ["-c", "\(Self.narrate) render \(Self.page) --output - --format \(format) > stream"],
                in: folder)
            #expect(outcome.status == 0)
            #expect(outcome.messages == "")
            let files = folder.appending(path: "files")
            let rendered = try await Narrate.run([
                "render", Self.page, "--output", files.path, "--format", format, "--json",
            ])
            let report = try JSONDecoder().decode(Durations.self, from: Data(rendered.output.utf8))
            let duration = report.pages.flatMap(\.articles).reduce(0) { $0 + $1.duration }
            let samples = try DecodedAudio(
                path: folder.appending(path: "stream").path, expecting: DecodedAudio.streamMessages
            ).samples
            #expect(abs(Double(samples.count) / 22_050 - duration) < 0.1)
            #expect(samples.contains { $0.magnitude > 3_000 })
        }
    }

    @Test func `a reader that has heard enough may go`() async throws {
        let outcome = try await Narrate.run(
            program: "/bin/sh",
            [
                "-c",
                "{ \(Self.narrate) render \(Self.page) --output - --format wav; echo status $? >&2; } | head -c 9000 | wc -c",
            ])
        #expect(outcome.output.filter(\.isNumber) == "9000")
        #expect(outcome.messages == "status 0\n")
    }

    @Test(arguments: [
        ["--format", "flac"], ["--format", "wav,mp3"], ["--json"], ["--edition", "News"], ["--with", "srt"],
        ["--dry-run"],
    ])
    func `what a stream cannot have is refused`(arguments: [String]) async throws {
        let outcome = try await Narrate.run(["render", Self.page, "--output", "-"] + arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output == "")
        #expect(outcome.messages.contains("--output -") || outcome.messages.contains("--json"))
    }
}

/// The lengths in a report of `narrate render --json`.
private struct Durations: Decodable {
    struct Page: Decodable {
        var articles: [Article]
    }

    struct Article: Decodable {
        var duration: Double
    }

    var pages: [Page]
}
