import ContentCache
import Foundation
import Glibc
import NarrationModel
import NarrationTestSupport
import Testing

@testable import NarrationPipeline

@Suite struct UnchangedPageTests {
    /// A folder with pages, an output folder and a cache, over several runs.
    private struct Newsroom {
        let folder: URL

        var output: URL { folder.appending(path: "out") }

        func page(_ name: String) -> URL { folder.appending(path: name) }

        func write(_ text: String, to name: String) throws {
            try text.write(to: page(name), atomically: true, encoding: .utf8)
        }

        /// Runs once more; tells how many requests there were.
        func run(
            _ names: [String], replaces: Bool = false, identity: UInt8 = 1, output: URL? = nil,
            calls: FileCalls = .system
        ) async throws -> (report: RenderReport, requests: Int) {
            let counter = CountingSynthesizer(ToneStudio().synthesizer)
            let output = output ?? self.output
            let cache = ContentCache(folder: folder.appending(path: "cache").path)
            let studio = ToneStudio(
                synthesizer: counter, replaces: replaces, calls: calls,
                ledger: PageLedger(cache: cache, run: [identity], folder: output.path))
            let report = try await studio.render(names.map { .file(path: page($0).path) }, to: output)
            return (report, counter.requests.count)
        }

        /// What tells the files of the output folder apart from others of the same content.
        func stamps() throws -> [String: FileStamp] {
            let names = try FileManager.default.contentsOfDirectory(atPath: output.path)
            return Dictionary(
                uniqueKeysWithValues: names.map {
                    ($0, FileStamp(path: output.appending(path: $0).path))
                })
        }
    }

    private func withNewsroom(_ body: (Newsroom) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let room = Newsroom(folder: folder)
            try room.write(
                "# The ferry\n\nIt leaves at noon. It comes back.\n\n## Later\n\nIt stays.", to: "a.md")
            try room.write("# The market\n\nIt opens at dawn, and closes late.", to: "b.md")
            try await body(room)
        }
    }

    @Test func `what is there is neither read nor spoken nor touched again`() async throws {
        try await withNewsroom { room in
            let first = try await room.run(["a.md", "b.md"])
            #expect(first.requests > 2)
            #expect(first.report.passages.spoken == first.requests)
            #expect(first.report.episodes.allSatisfy { !$0.isUnchanged })
            let stamps = try room.stamps()
            for replaces in [false, true] {
                let again = try await room.run(["a.md", "b.md"], replaces: replaces)
                #expect(again.requests == 0)
                #expect(again.report.allFailures.isEmpty)
                #expect(again.report.episodes == first.report.episodes.map(\.unchanged))
                #expect(again.report.pages.map(\.wordCount) == first.report.pages.map(\.wordCount))
                #expect(try room.stamps() == stamps)
            }
        }
    }

    @Test func `a changed page alone is made again, when it may be`() async throws {
        try await withNewsroom { room in
            _ = try await room.run(["a.md", "b.md"])
            let stamps = try room.stamps()
            try room.write("# The market\n\nIt opens at dawn, and closes early.", to: "b.md")
            let refused = try await room.run(["a.md", "b.md"])
            #expect(refused.report.allFailures.map(\.error.code) == [.outputExists])
            let made = try await room.run(["a.md", "b.md"], replaces: true)
            #expect(made.report.episodes.map(\.isUnchanged) == [true, false])
            for (name, stamp) in try room.stamps() {
                #expect((stamp == stamps[name]) == name.hasPrefix("the-ferry"), "\(name)")
            }
        }
    }

    @Test(arguments: ["removed", "edited", "rewritten"])
    func `a file that is not as it was is made again`(change: String) async throws {
        try await withNewsroom { room in
            _ = try await room.run(["a.md", "b.md"])
            let file = room.output.appending(path: "the-ferry.vtt")
            let content = try Data(contentsOf: file)
            switch change {
            case "removed": try FileManager.default.removeItem(at: file)
            case "edited": try (content + [10]).write(to: file)
            default: try content.write(to: file)
            }
            let made = try await room.run(["a.md", "b.md"], replaces: true)
            #expect(made.report.episodes.map(\.isUnchanged) == [false, true])
            #expect(try Data(contentsOf: file) == content)
        }
    }

    @Test func `other settings and other folders make everything`() async throws {
        try await withNewsroom { room in
            let first = try await room.run(["a.md"])
            let settings = try await room.run(["a.md"], replaces: true, identity: 2)
            #expect(settings.requests == first.requests)
            let folder = try await room.run(["a.md"], output: room.folder.appending(path: "elsewhere"))
            #expect(folder.requests == first.requests)
            try room.write(
                "[lexicon]\n\n[[entry]]\nwrite = \"ferry\"\nsay = \"boat\"\n", to: "a.md.lexicon.toml")
            let lexicon = try await room.run(["a.md"], replaces: true)
            #expect(lexicon.report.episodes.allSatisfy { !$0.isUnchanged })
        }
    }

    @Test func `the settings beside a page make it anew when they come, change and go`() async throws {
        try await withNewsroom { room in
            let first = try await room.run(["a.md", "b.md"])
            let file = room.page("a.md.reading.toml")
            for (settings, isHeard) in [
                ("[reading]\n", true), ("[reading]\ndrop-patterns = ['stays']\n", false), (nil, true),
            ] {
                if let settings {
                    try Data(settings.utf8).write(to: file)
                } else {
                    try FileManager.default.removeItem(at: file)
                }
                let made = try await room.run(["a.md", "b.md"], replaces: true)
                #expect(made.report.allFailures.isEmpty)
                #expect(made.report.episodes.map(\.isUnchanged) == [false, true], "\(settings ?? "none")")
                let transcript = try String(
                    contentsOf: room.output.appending(path: "the-ferry.vtt"), encoding: .utf8)
                #expect(transcript.contains("It stays") == isHeard, "\(settings ?? "none")")
                #expect(try await room.run(["a.md", "b.md"]).requests == 0)
            }
            #expect(first.requests > 2)
        }
    }

    @Test func `a name that is taken by then makes the page anew under another`() async throws {
        try await withNewsroom { room in
            try room.write("# The ferry\n\nAnother one.", to: "c.md")
            _ = try await room.run(["a.md"])
            let made = try await room.run(["c.md", "a.md"], replaces: true)
            #expect(made.report.allFailures.isEmpty)
            #expect(made.report.episodes.map { $0.files[0] } == ["the-ferry.mp3", "the-ferry-2.mp3"])
            let again = try await room.run(["c.md", "a.md"])
            #expect(again.requests == 0)
        }
    }

    @Test func `of a page that was not finished the finished articles are left alone`() async throws {
        try await withNewsroom { room in
            let page = Checkout.root.appending(path: "Samples/harbour-bridge/page.txt")
            try FileManager.default.copyItem(at: page, to: room.page("page.txt"))
            let calls = FailingCalls(.rename, failing: 9..<10).fileCalls
            let first = try await room.run(["page.txt"], calls: calls)
            #expect(first.report.allFailures.map(\.error.code) == [.outputNotWritable])
            #expect(first.report.episodes.count == 5)
            let again = try await room.run(["page.txt"])
            #expect(again.report.allFailures.isEmpty)
            #expect(again.report.episodes.count { $0.isUnchanged } == 5)
            #expect(again.report.episodes.count == 6)
            #expect(try await room.run(["page.txt"]).requests == 0)
        }
    }
}
