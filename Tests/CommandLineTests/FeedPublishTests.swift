import Foundation
import NarrationTestSupport
import Testing

@Suite struct FeedPublishTests {
    private static let base = "https://feeds.example.org/"

    /// Writes a public folder with an episode for each number.
    private func write(_ numbers: Range<Int>, to folder: URL) throws {
        for number in numbers {
            let episode = folder.appending(path: "episodes/e\(number)")
            try FileManager.default.createDirectory(at: episode, withIntermediateDirectories: true)
            try Data(repeating: UInt8(number), count: 100_000 + number).write(
                to: episode.appending(path: "e.mp3"))
        }
        let items = numbers.reversed().map {
            "<item><enclosure url=\"\(Self.base)episodes/e\($0)/e.mp3\" length=\"\(100_000 + $0)\" type=\"audio/mpeg\"/></item>"
        }
        let feed = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
            <atom:link rel="self" href="\(Self.base)feed.xml"/>
            \(items.joined(separator: "\n"))
            </channel></rss>
            """
        try Data(feed.utf8).write(to: folder.appending(path: "feed.xml"))
    }

    /// What the feed of a published folder promises and does not keep.
    private func brokenPromises(in folder: URL) throws -> [String] {
        let url = folder.appending(path: "feed.xml")
        guard FileManager.default.fileExists(atPath: url.path) else { return [] }
        let text = try String(contentsOf: url, encoding: .utf8)
        guard text.hasSuffix("</rss>") else { return ["the feed is cut off"] }
        return text.components(separatedBy: "<enclosure url=\"\(Self.base)").dropFirst().compactMap { tag in
            let parts = tag.components(separatedBy: "\"")
            let size = (try? Data(contentsOf: folder.appending(path: parts[0])))?.count
            return size == Int(parts[2]) ? nil : parts[0]
        }
    }

    private func fileCount(in folder: URL) -> Int {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.count { !$0.contains("/.") && $0.hasSuffix(".mp3") }
    }

    @Test func `a run that is killed again and again never leaves a feed without its files`() async throws {
        try await withTemporaryFolder { folder in
            let (source, target) = (folder.appending(path: "public"), folder.appending(path: "target"))
            let arguments = ["feed", "publish", source.path, "--to", target.path]
            for (first, counts) in [(0, [1, 20, 59]), (30, [61, 75, 90])] {
                try write(first..<first + 60, to: source)
                for count in counts {
                    let process = try Narrate.start(arguments)
                    while process.isRunning, fileCount(in: target) < count {
                        try await Task.sleep(for: .milliseconds(1))
                    }
                    kill(process.processIdentifier, SIGKILL)
                    process.waitUntilExit()
                    #expect(fileCount(in: target) >= count)
                    #expect(try brokenPromises(in: target) == [])
                }
                let last = try await Narrate.run(arguments)
                #expect(last.status == 0, "\(last.messages)")
                #expect(try brokenPromises(in: target) == [])
                #expect(
                    try Data(contentsOf: target.appending(path: "feed.xml"))
                        == Data(contentsOf: source.appending(path: "feed.xml")))
            }
        }
    }

    @Test func `each failure has its status and its code`() async throws {
        try await withTemporaryFolder { folder in
            let source = folder.appending(path: "public")
            try write(1..<2, to: source)
            let cases: [([String], Int32, String)] = [
                ([folder.path, "--to", "x"], 66, "input-missing"),
                ([source.path, "--to=-x"], 64, "configuration-unusable"),
                ([source.path, "--to", "/dev/null/x"], 73, "output-not-writable"),
                ([source.path, "--to", "host:x", "--rsh", "/bin/false"], 73, "publishing-failed"),
                (
                    [source.path, "--to", folder.appending(path: "t").path, "--hub", "http://127.0.0.1:9/"],
                    1, ""
                ),
            ]
            for (arguments, status, code) in cases {
                let outcome = try await Narrate.run(["feed", "publish"] + arguments)
                #expect(outcome.status == status, "\(arguments): \(outcome.messages)")
                #expect(code.isEmpty || outcome.messages.contains("(\(code))"), "\(outcome.messages)")
            }
        }
    }

    @Test func `a check lists what is wrong, and its status says so`() async throws {
        try await withTemporaryFolder { folder in
            let source = folder.appending(path: "public")
            try write(1..<2, to: source)
            let text = try await Narrate.run(["feed", "check", source.path])
            #expect(text.status == 1)
            #expect(text.output.contains("    error  channel-element-missing  feed.xml:2\n"))
            let json = try await Narrate.run(["feed", "check", source.path, "--json", "--quick"])
            #expect(json.status == 1)
            #expect(json.output.contains("\"code\" : \"channel-element-missing\""))
            #expect(try await Narrate.run(["feed", "check", source.path, "--quiet"]).output.isEmpty)
            #expect(try await Narrate.run(["feed", "check", folder.path]).status == 66)
        }
    }
}
