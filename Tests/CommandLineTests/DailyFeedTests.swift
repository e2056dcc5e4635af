import Foundation
import NarrationTestSupport
import Testing

/// `narrate feed` as a user runs it, with real speech.
@Suite struct DailyFeedTests {
    /// The morning of a day, in seconds since 1970.
    private static let morning = ["SOURCE_DATE_EPOCH": "1793174400"]

    /// A feed of `count` short pages in `folder`/radio.
    private func makeFeed(_ count: Int, in folder: URL) async throws {
        let outcome = try await Narrate.run(["feed", "init", "radio", "--title", "Arches"], in: folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        try writePages(1...count, in: folder)
    }

    private func writePages(_ numbers: ClosedRange<Int>, in folder: URL) throws {
        for number in numbers {
            let text = "# Bridge number \(number)\n\nIt has \(number) arches. Boats pass under all of them.\n"
            try Data(text.utf8).write(to: folder.appending(path: "radio/articles/page-\(100 + number).md"))
        }
    }

    private func contents(of folder: URL) throws -> [String: Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                (try? Data(contentsOf: folder.appending(path: name))).map { (name, $0) }
            })
    }

    @Test func `a new feed works as it is written`() async throws {
        try await withTemporaryFolder { folder in
            try await makeFeed(2, in: folder)
            let again = try await Narrate.run(["feed", "init", "radio"], in: folder)
            #expect(again.status == 73 && again.messages.contains("--force"))
            let arguments = ["feed", "--config", "radio/narrate.toml"]
            let first = try await Narrate.run(arguments, in: folder, with: Self.morning)
            #expect(first.status == 0, "\(first.messages)")
            #expect(first.output.contains("2 new, 0 unchanged; 3 episodes in radio/public/feed.xml"))
            let second = try await Narrate.run(arguments + ["--json"], in: folder, with: Self.morning)
            #expect(
                second.output.contains("\"unchanged\" : 2") && second.output.contains("\"documents\" : ["))
            let list = try await Narrate.run(
                ["feed", "list", "--config", "radio/narrate.toml"], in: folder)
            #expect(list.output.split(separator: "\n").count == 3)
            // In the feed's own folder no option is needed.
            let there = try await Narrate.run(
                ["feed", "withdraw", "Bridge number 2"], in: folder.appending(path: "radio"),
                with: Self.morning)
            #expect(there.status == 0 && there.output.contains("withdrawn  Bridge number 2"))
            let last = try await Narrate.run(arguments, in: folder, with: Self.morning)
            #expect(last.output.contains("passed over  1 of articles: withdrawn"), "\(last.output)")
        }
    }

    @Test func `a run that is killed again and again ends as one that was not`() async throws {
        try await withTemporaryFolder { folder in
            let cache = ["NARRATE_CACHE": folder.appending(path: "cache").path].merging(Self.morning) { $1 }
            for name in ["killed", "clean"] {
                let place = folder.appending(path: name)
                try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
                try await makeFeed(4, in: place)
                let radio = place.appending(path: "radio")
                #expect(try await Narrate.run(["feed"], in: radio, with: cache).status == 0)
                try writePages(5...16, in: place)
            }
            let killed = folder.appending(path: "killed/radio")
            let episodes = killed.appending(path: "public/episodes")
            // Four episodes and the day's edition are there.
            for count in [5, 6, 9, 13, 17] {
                let process = try Narrate.start(
                    ["feed", "--config", killed.appending(path: "narrate.toml").path], with: cache)
                while process.isRunning, episodeCount(in: episodes) < count {
                    try await Task.sleep(for: .milliseconds(2))
                }
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                try expectWholeFeed(in: killed.appending(path: "public"))
            }
            for name in ["killed", "clean"] {
                let outcome = try await Narrate.run(
                    ["feed"], in: folder.appending(path: "\(name)/radio"), with: cache)
                #expect(outcome.status == 0, "\(outcome.messages)")
            }
            let expected = try contents(of: folder.appending(path: "clean/radio/public"))
            #expect(try contents(of: killed.appending(path: "public")) == expected)
            #expect(expected.count > 16 * 9)
        }
    }

    private func episodeCount(in folder: URL) -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.count { !$0.hasPrefix(".") }
    }

    /// Expects that there is a feed, and that the files which it names are there in their lengths.
    private func expectWholeFeed(in folder: URL) throws {
        let feed = try String(contentsOf: folder.appending(path: "feed.xml"), encoding: .utf8)
        #expect(feed.hasSuffix("</rss>\n"))
        let enclosures = feed.matches(
            of: #/<enclosure url="http:\/\/127\.0\.0\.1:8080\/([^"]+)" length="([0-9]+)"/#)
        #expect(enclosures.count >= 5)
        for enclosure in enclosures {
            let path = folder.appending(path: String(enclosure.1)).path
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
            #expect(size == Int(enclosure.2))
        }
    }

    @Test func `a second run waits, or leaves with a message`() async throws {
        try await withTemporaryFolder { folder in
            try await makeFeed(3, in: folder)
            let config = folder.appending(path: "radio/narrate.toml").path
            let lock = folder.appending(path: "radio/state/lock")
            try FileManager.default.createDirectory(
                at: lock.deletingLastPathComponent(), withIntermediateDirectories: true)
            let holder = try Self.holder(of: lock)
            defer { holder.terminate() }
            while holder.isRunning,
                try await Narrate.run(program: "/usr/bin/flock", ["-n", lock.path, "true"]).status == 0
            {
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(holder.isRunning)
            let busy = try await Narrate.run(["feed", "--config", config, "--wait", "0"])
            #expect(busy.status == 75 && busy.messages.contains("feed-busy"), "\(busy.messages)")
            let waiting = try Narrate.start(["feed", "--config", config, "--wait", "300"])
            try await Task.sleep(for: .milliseconds(300))
            #expect(waiting.isRunning)
            kill(holder.processIdentifier, SIGKILL)
            waiting.waitUntilExit()
            #expect(waiting.terminationStatus == 0)
            #expect(
                FileManager.default.fileExists(atPath: folder.appending(path: "radio/public/feed.xml").path))
        }
    }

    /// A process that has the lock until it is killed.
    private static func holder(of lock: URL) throws -> Process {
        let script = "import fcntl, sys, time; f = open(sys.argv[1], 'w'); fcntl.flock(f, 2); time.sleep(600)"
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, lock.path]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    @Test func `a lost library is rebuilt without changing a GUID, a date or a byte`() async throws {
        try await withTemporaryFolder { folder in
            try await makeFeed(4, in: folder)
            let radio = folder.appending(path: "radio")
            #expect(try await Narrate.run(["feed"], in: radio, with: Self.morning).status == 0)
            #expect(
                try await Narrate.run(["feed", "withdraw", "Bridge number 3"], in: radio, with: Self.morning)
                    .status == 0)
            let before = try contents(of: radio.appending(path: "public"))
            try FileManager.default.removeItem(at: radio.appending(path: "state"))
            let rebuilt = try await Narrate.run(["feed", "rebuild"], in: radio)
            #expect(rebuilt.status == 0, "\(rebuilt.messages)")
            #expect(rebuilt.output == "4 episodes, 1 that are no longer in the feed\n")
            let after = try await Narrate.run(["feed"], in: radio, with: Self.morning)
            #expect(after.output.contains("0 new, 3 unchanged") && after.output.contains("withdrawn"))
            #expect(try contents(of: radio.appending(path: "public")) == before)
            // A damaged one is told of, and rebuilt too.
            try Data("no database".utf8).write(to: radio.appending(path: "state/feed.sqlite"))
            let damaged = try await Narrate.run(["feed"], in: radio)
            #expect(damaged.status == 65 && damaged.messages.contains("narrate feed rebuild"))
            #expect(try await Narrate.run(["feed", "rebuild"], in: radio).status == 0)
            #expect(try await Narrate.run(["feed"], in: radio, with: Self.morning).status == 0)
            #expect(try contents(of: radio.appending(path: "public")) == before)
        }
    }

    @Test func `watching makes episodes of pages as they come, and ends when told`() async throws {
        try await withTemporaryFolder { folder in
            try await makeFeed(1, in: folder)
            let radio = folder.appending(path: "radio")
            let process = try Narrate.start(
                ["feed", "--watch", "--config", radio.appending(path: "narrate.toml").path])
            defer { process.terminate() }
            try await waitFor(2, in: radio)
            try Data("# A second bridge\n\nIt has no arch at all, and no boats pass.\n".utf8)
                .write(to: radio.appending(path: "articles/second.md"))
            try await waitFor(3, in: radio)
            kill(process.processIdentifier, SIGTERM)
            process.waitUntilExit()
            #expect(process.terminationReason == .exit && process.terminationStatus == 0)
            let names = try FileManager.default.contentsOfDirectory(
                atPath: radio.appending(path: "public/episodes").path)
            #expect(names.allSatisfy { !$0.hasPrefix(".") })
        }
    }

    /// Waits until so many episodes have a folder and the feed has the newest.
    private func waitFor(_ count: Int, in radio: URL) async throws {
        for _ in 0..<12_000 {
            if episodeCount(in: radio.appending(path: "public/episodes")) >= count,
                FileManager.default.fileExists(atPath: radio.appending(path: "public/feed.xml").path)
            {
                return
            }
            try await Task.sleep(for: .milliseconds(5))
        }
        Issue.record("no \(count) episodes came")
    }

    @Test func `what is wrong with a configuration is told with its line`() async throws {
        try await withTemporaryFolder { folder in
            let missing = try await Narrate.run(["feed"], in: folder)
            #expect(missing.status == 66 && missing.messages.contains("narrate feed init"))
            try Data(
                "[show]\ntitle = \"A\"\nbase-url = \"https://a.example/\"\n[feed]\nformat = \"mp3\"\n".utf8
            )
            .write(to: folder.appending(path: "narrate.toml"))
            let unknown = try await Narrate.run(["feed"], in: folder)
            #expect(unknown.status == 64)
            #expect(unknown.messages.contains("line 5, column 1") && unknown.messages.contains("'formats'"))
        }
    }
}
