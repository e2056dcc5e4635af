import Foundation
import NarrationTestSupport
import Testing

@Suite struct VerifyTests {
    private static let sample = Checkout.root.appending(path: "Samples/library-hours/page.txt").path

    private func render(to folder: URL, _ options: [String] = []) async throws -> Narrate.Outcome {
        try await Narrate.run(["render", Self.sample, "--output", folder.path] + options)
    }

    @Test(arguments: ["mp3", "wav"])
    func `what render made is whole, and the real voices are measured`(format: String) async throws {
        try await withTemporaryFolder { folder in
            #expect(try await render(to: folder, ["--format", format]).status == 0)
            let outcome = try await Narrate.run(["verify", folder.path, "--jobs", "2"])
            #expect(outcome.status == 0, "\(outcome.output)")
            #expect(outcome.messages == "")
            let lines = outcome.output.split(separator: "\n")
            #expect(lines.count > 1 && lines[0] == folder.path)
            #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("ok  ") && $0.contains(" LUFS ") })
        }
    }

    @Test func `every fault is listed, as text and as JSON, and the status says so`() async throws {
        try await withTemporaryFolder { folder in
            _ = try await render(to: folder)
            let name = try #require(
                try Narrate.contents(of: folder).keys.sorted().first { $0.hasSuffix(".mp3") })
            let audio = folder.appending(path: name)
            try Data(contentsOf: audio).dropLast(4_000).write(to: audio)
            try Data([0]).write(to: folder.appending(path: ".\(name).1.partial"))
            let text = try await Narrate.run(["verify", folder.path])
            #expect(text.status == 1)
            for code in ["file-changed", "audio-length", "leftover"] { #expect(text.output.contains(code)) }
            let quiet = try await Narrate.run(["verify", folder.path, "--quiet"])
            #expect(quiet.status == 1 && quiet.output == "")
            let json = try await Narrate.run(["verify", folder.path, "--json"])
            let report = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
            #expect(
                report.folders.flatMap(\.episodes).flatMap(\.findings).map(\.code) == [
                    "file-changed", "audio-length",
                ])
            #expect(report.folders.flatMap(\.findings).map(\.code) == ["leftover"])
        }
    }

    @Test func `a folder that is missing or has no manifest is no input`() async throws {
        try await withTemporaryFolder { folder in
            for path in [folder.path, "/nonexistent/out"] {
                let outcome = try await Narrate.run(["verify", path])
                #expect(outcome.status == 66)
                #expect(outcome.messages.contains("'\(path)'") && outcome.output == "")
            }
            #expect(try await Narrate.run(["verify"]).status == 64)
            #expect(try await Narrate.run(["verify", folder.path, "--jobs", "0"]).status == 64)
        }
    }

    @Test func `files that are there are refused without force, with force they are made again`() async throws
    {
        try await withTemporaryFolder { folder in
            _ = try await render(to: folder)
            let before = try Narrate.contents(of: folder)
            let refused = try await render(to: folder)
            #expect(refused.status == 73)
            #expect(refused.messages.contains("(output-exists)") && refused.messages.contains("--force"))
            #expect(try await render(to: folder, ["--force"]).status == 0)
            #expect(try Narrate.contents(of: folder) == before)
        }
    }
}

/// What `verify --json` prints.
private struct Report: Decodable {
    struct Finding: Decodable {
        var code: String
    }

    struct Episode: Decodable {
        var findings: [Finding]
    }

    struct Folder: Decodable {
        var episodes: [Episode]
        var findings: [Finding]
    }

    var folders: [Folder]
}
