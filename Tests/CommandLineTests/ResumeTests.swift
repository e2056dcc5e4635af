import Foundation
import NarrationTestSupport
import Testing

@Suite struct ResumeTests {
    private static let cover = Checkout.root.appending(path: "Artwork/cover.png").path

    /// Writes short pages, and gives the arguments that render them.
    private func arguments(_ count: Int, in folder: URL) throws -> [String] {
        let pages = folder.appending(path: "pages")
        try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
        for number in 1...count {
            let text = "# Bridge number \(number)\n\nIt has \(number) arches. Boats pass under all of them.\n"
            try Data(text.utf8).write(to: pages.appending(path: "page-\(100 + number).md"))
        }
        return ["render", pages.path, "--cover", Self.cover, "--format", "mp3,wav"]
    }

    private func manifestCount(in folder: URL) -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.count { $0.hasSuffix(".json") && !$0.hasSuffix(".chapters.json") && !$0.hasPrefix(".") }
    }

    @Test func `a run that is killed again and again ends as one that was not`() async throws {
        try await withTemporaryFolder { folder in
            let arguments = try arguments(24, in: folder)
            let cache = ["NARRATE_CACHE": folder.appending(path: "cache").path]
            let (output, clean) = (folder.appending(path: "out"), folder.appending(path: "clean"))
            for count in [1, 5, 12, 20] {
                let process = try Narrate.start(arguments + ["--output", output.path], with: cache)
                while process.isRunning, manifestCount(in: output) < count {
                    try await Task.sleep(for: .milliseconds(2))
                }
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
            }
            let done = manifestCount(in: output)
            let last = try await Narrate.run(arguments + ["--output", output.path, "--json"], with: cache)
            #expect(last.status == 0, "\(last.messages)")
            #expect(last.output.components(separatedBy: "\"isUnchanged\" : true").count - 1 >= done)
            let whole = try await Narrate.run(arguments + ["--output", clean.path, "--quiet"])
            #expect(whole.status == 0)
            let (resumed, expected) = (try Narrate.contents(of: output), try Narrate.contents(of: clean))
            #expect(resumed.count == 24 * 5)
            #expect(resumed == expected)
        }
    }

    @Test func `how a run goes about its work does not make it begin anew, what it makes does`() async throws
    {
        try await withTemporaryFolder { folder in
            let arguments = try arguments(2, in: folder) + ["--output", folder.appending(path: "out").path]
            let cache = ["NARRATE_CACHE": folder.appending(path: "cache").path]
            let first = try await Narrate.run(arguments, with: cache)
            // The sentence at the end of both is the same.
            #expect(first.output.hasSuffix("passages: 5 spoken, 1 reused\n"), "\(first.output)")
            for options in [["--jobs", "1"], ["--jobs=5", "--force"], []] {
                let again = try await Narrate.run(arguments + options, with: cache)
                #expect(again.status == 0)
                #expect(
                    again.output.hasSuffix("passages: 0 spoken, 0 reused; 2 articles unchanged\n"),
                    "\(again.output)")
            }
            let refused = try await Narrate.run(arguments + ["--bitrate", "mp3=32"], with: cache)
            #expect(refused.status == 73)
            let other = try await Narrate.run(arguments + ["--force", "--album", "Other"], with: cache)
            #expect(other.output.hasSuffix("passages: 0 spoken, 6 reused\n"), "\(other.output)")
            let anew = try await Narrate.run(arguments + ["--force", "--no-cache"], with: cache)
            #expect(anew.output.hasSuffix("passages: 6 spoken, 0 reused\n"), "\(anew.output)")
        }
    }
}
