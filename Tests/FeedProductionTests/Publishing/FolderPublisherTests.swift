import FeedProduction
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PodcastFeed
import Synchronization
import Testing

@Suite struct FolderPublisherTests {
    @Test func `everything is copied with its time, and nothing twice`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1, 2])
            let old = Date(timeIntervalSince1970: 1_600_000_000)
            let sound = "episodes/day-1/day.mp3"
            try FileManager.default.setAttributes(
                [.modificationDate: old], ofItemAtPath: at.source.url.appending(path: sound).path)
            let first = try await at.publish()
            #expect(try at.isWhole())
            #expect(first.copied.count == DailyFolder.files(in: at.source.url).count)
            let written = try FileManager.default.attributesOfItem(
                atPath: at.target.appending(path: sound).path)
            #expect(written[.modificationDate] as? Date == old)
            let second = try await at.publish()
            #expect(second.copied == [])
            #expect(second.unchanged == first.copied.count)
            try at.source.write([1, 2, 3])
            let third = try await at.publish()
            #expect(
                third.copied == [
                    "episodes/day-3/day.mp3", "episodes/day-3/day.vtt", "articles.json", "articles.xml",
                    "feed.json", "feed.xml",
                ])
        }
    }

    @Test func `media go first, then pages, and the feed of everything last`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1])
            try at.source.put(Data("<rss/>".utf8), "feed-page-1.xml")
            let watched = WatchedCalls { _ in true }
            try await at.publish(calls: watched.calls)
            let names = watched.renamed.map { String($0.dropFirst(at.target.path.count + 1)) }
            #expect(
                names == [
                    "cover.jpg", "episodes/day-1/day.mp3", "episodes/day-1/day.vtt", "feed-page-1.xml",
                    "feeds.opml", "index.html",
                    "articles.json", "articles.xml", "feed.json", "feed.xml",
                ])
        }
    }

    @Test func `at no moment does a feed at the target name what is not there`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1, 2, 3])
            try await at.publish()
            try at.source.write([3, 4, 5])
            let broken = Mutex<[String]>([])
            let target = at.target
            let watched = WatchedCalls { _ in
                let promises = DailyFolder.brokenPromises(in: target)
                broken.withLock { $0 += promises }
                return true
            }
            var settings = at.folderSettings
            settings.grace = 0
            let report = try await at.publish(settings, calls: watched.calls)
            #expect(watched.count > 20)
            #expect(broken.withLock { $0 } == [])
            #expect(report.removed == ["episodes/day-1", "episodes/day-2"])
            #expect(try at.isWhole())
            // The look itself must see what is wrong.
            try FileManager.default.removeItem(at: at.target.appending(path: "episodes/day-4/day.vtt"))
            try Data([1]).write(to: at.target.appending(path: "episodes/day-5/day.mp3"))
            #expect(DailyFolder.brokenPromises(in: at.target).count == 4)
        }
    }

    @Test func `whichever call fails, the target holds together, and the next run finishes`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1, 2])
            try await at.publish()
            let saved = at.target.appendingPathExtension("saved")
            try FileManager.default.copyItem(at: at.target, to: saved)
            try at.source.write([2, 3])
            var failing = 1
            var isDone = false
            while !isDone {
                try FileManager.default.removeItem(at: at.target)
                try FileManager.default.copyItem(at: saved, to: at.target)
                let number = failing
                let watched = WatchedCalls { $0 < number }
                do {
                    try await at.publish(calls: watched.calls)
                    isDone = true
                } catch let error as PipelineError {
                    #expect(error.code == .outputNotWritable)
                }
                #expect(DailyFolder.brokenPromises(in: at.target) == [], "after call \(number)")
                try await at.publish()
                #expect(
                    try at.isWhole(with: ["episodes/day-1/day.mp3", "episodes/day-1/day.vtt"]),
                    "after call \(number)")
                failing += 1
            }
            #expect(failing > 20)
        }
    }

    @Test func `what a killed run left is written over`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1])
            try FileManager.default.createDirectory(
                at: at.target.appending(path: "episodes/day-1"), withIntermediateDirectories: true)
            try Data("half".utf8).write(
                to: at.target.appending(path: "episodes/day-1/.narrate-partial-day.mp3"))
            try await at.publish()
            #expect(try at.isWhole())
        }
    }

    @Test func `what no feed names goes after a day, and what is not narrate's stays`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1, 2])
            try at.source.put(Data("<rss/>".utf8), "feed-page-1.xml")
            try await at.publish()
            let others = [
                ".htaccess", "about.html", "robots.txt", "feed-page-x.xml", "music/song.mp3",
                "episodes/.keep/x",
            ]
            for name in others {
                let file = at.target.appending(path: name)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(name.utf8).write(to: file)
            }
            try at.source.write([2])
            try FileManager.default.removeItem(at: at.source.url.appending(path: "feed-page-1.xml"))
            let old = ["episodes/day-1", "feed-page-1.xml"]
            let oldFiles = ["episodes/day-1/day.mp3", "episodes/day-1/day.vtt", "feed-page-1.xml"]
            #expect(try await at.publish(now: PublishingCase.morning.adding(100)).waiting == old)
            let early = try await at.publish(now: PublishingCase.morning.adding(86_499))
            #expect(early.removed == [] && early.waiting == old)
            var keeping = at.folderSettings
            keeping.keepsOld = true
            #expect(try await at.publish(keeping, now: PublishingCase.morning.adding(900_000)).removed == [])
            #expect(try at.isWhole(with: others + oldFiles))
            let late = try await at.publish(now: PublishingCase.morning.adding(86_500))
            #expect(late.removed == old && late.waiting == [])
            #expect(try at.isWhole(with: others))
        }
    }

    @Test func `what is named again in time is not removed later`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1, 2])
            try await at.publish()
            try at.source.write([2])
            try await at.publish(now: PublishingCase.morning)
            try at.source.write([1, 2])
            try await at.publish(now: PublishingCase.morning.adding(50_000))
            try at.source.write([2])
            #expect(try await at.publish(now: PublishingCase.morning.adding(100_000)).removed == [])
        }
    }

    @Test func `equal sizes and times pass for equal files unless contents are compared`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1])
            let sound = "episodes/day-1/day.mp3"
            let file = at.target.appending(path: sound)
            let time = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_600_000_000)]
            try FileManager.default.setAttributes(
                time, ofItemAtPath: at.source.url.appending(path: sound).path)
            try await at.publish()
            try Data(repeating: 9, count: 300_001).write(to: file)
            try FileManager.default.setAttributes(time, ofItemAtPath: file.path)
            #expect(try await at.publish().copied == [])
            var settings = at.folderSettings
            settings.comparesContents = true
            #expect(try await at.publish(settings).copied == [sound])
            #expect(try at.isWhole())
        }
    }

    @Test func `a dry run says what would be done, and does nothing`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1])
            var settings = at.folderSettings
            settings.isDryRun = true
            let report = try await at.publish(settings)
            #expect(report.copied.last == "feed.xml")
            #expect(!FileManager.default.fileExists(atPath: at.target.path))
            #expect(PublishText.document(for: report).contains("would copy  episodes/day-1/day.mp3\n"))
        }
    }

    @Test func `links and hidden files are not published`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1])
            try at.source.put(Data("secret".utf8), ".secret")
            try FileManager.default.createSymbolicLink(
                atPath: at.source.url.appending(path: "passwd").path, withDestinationPath: "/etc/passwd")
            let report = try await at.publish()
            #expect(!report.copied.contains { $0.contains("secret") || $0.contains("passwd") })
        }
    }

    @Test func `a feed that names a missing file, or is wrong about its length, is not published`()
        async throws
    {
        try await PublishingCase.run { at in
            try at.source.write([1])
            try at.source.put(Data([1]), "episodes/day-1/day.mp3")
            for _ in 1...2 {
                let error = await #expect(throws: PipelineError.self) { try await at.publish() }
                #expect(error?.code == .inputMissing)
                #expect(error?.message.contains("day.mp3") == true)
                #expect(!FileManager.default.fileExists(atPath: at.target.path))
                try? FileManager.default.removeItem(
                    at: at.source.url.appending(path: "episodes/day-1/day.mp3"))
            }
        }
    }

    @Test func `a feed that changes while it is published is not`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1])
            let source = at.source
            let watched = WatchedCalls { number in
                if number == 1 { try? source.write([1, 2]) }
                return true
            }
            let error = await #expect(throws: PipelineError.self) {
                try await at.publish(calls: watched.calls)
            }
            #expect(error?.code == .inputMissing)
            #expect(DailyFolder.brokenPromises(in: at.target) == [])
            #expect(!FileManager.default.fileExists(atPath: at.target.appending(path: "feed.xml").path))
        }
    }

    @Test func `what was published passes the check`() async throws {
        try await PublishingCase.run { at in
            let old = try FinishedFolder(at: at.source.url).url.appending(path: "episodes/old-1")
            try FileManager.default.createDirectory(at: old, withIntermediateDirectories: true)
            try at.source.put(Data("old".utf8), "episodes/old-1/old.mp3")
            try await at.publish()
            try FileManager.default.removeItem(at: old)
            #expect(try await at.publish().waiting == ["episodes/old-1"])
            let findings = try FeedFolderChecker(folder: at.target.path).check().findings
            #expect(findings.map(\.file) == ["episodes/old-1"])
            #expect(findings.map(\.code) == ["left-over"])
        }
    }

    @Test(arguments: ["public", "public/copy", "."])
    func `a target that lies in the folder or around it is refused`(name: String) async throws {
        try await PublishingCase.run { at in
            try at.source.write([1])
            let target = at.source.url.deletingLastPathComponent().appending(path: name).path
            let error = await #expect(throws: PipelineError.self) {
                try await at.publish(PublishSettings(target: .folder(target)))
            }
            #expect(error?.code == .configurationUnusable)
        }
    }

    @Test func `a folder without a feed is not published`() async throws {
        try await PublishingCase.run { at in
            try FileManager.default.createDirectory(at: at.source.url, withIntermediateDirectories: true)
            let error = await #expect(throws: PipelineError.self) { try await at.publish() }
            #expect(error?.code == .inputMissing)
        }
    }
}
