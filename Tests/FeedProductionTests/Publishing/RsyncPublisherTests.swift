import FeedProduction
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct RsyncPublisherTests {
    @Test func `rsync copies what has changed, and removes after the grace time what no feed names`()
        async throws
    {
        try await PublishingCase.run { at in
            let settings = PublishSettings(target: .rsync(at.target.path))
            try await self.publishDays(at, settings, at.target)
        }
    }

    /// Two days, and what is removed a day later; the files lie at `place`.
    private func publishDays(_ at: PublishingCase, _ settings: PublishSettings, _ place: URL) async throws {
        try at.source.write([1, 2])
        let first = try await at.publish(settings)
        #expect(first.copied.count == DailyFolder.files(in: at.source.url).count)
        #expect(first.copied.last == "feed.xml")
        #expect(first.unchanged == 0 && first.copiedBytes > 600_000)
        let second = try await at.publish(settings)
        #expect(second.copied == [] && second.unchanged == first.copied.count)
        try Data("own".utf8).write(to: place.appending(path: "robots.txt"))
        try at.source.write([2, 3])
        let third = try await at.publish(settings, now: PublishingCase.morning.adding(10))
        #expect(third.waiting == ["episodes/day-1"])
        #expect(third.copied.prefix(2) == ["episodes/day-3/day.mp3", "episodes/day-3/day.vtt"])
        #expect(DailyFolder.brokenPromises(in: place) == [])
        let last = try await at.publish(settings, now: PublishingCase.morning.adding(90_000))
        #expect(last.removed == ["episodes/day-1"])
        #expect(
            DailyFolder.files(in: place) == (DailyFolder.files(in: at.source.url) + ["robots.txt"]).sorted())
        #expect(try await at.publish(settings, now: PublishingCase.morning.adding(200_000)).removed == [])
    }

    @Test func `over ssh each call begins when what it names is there`() async throws {
        try await PublishingCase.run { at in
            let folder = at.target.deletingLastPathComponent()
            let shell = folder.appending(path: "fake-ssh")
            // Logs its arguments and what is at the target, and runs the command here.
            let script = """
                #!/bin/sh
                n=$(ls '\(folder.path)' | grep -c '^call-')
                { echo "$@"; cd '\(at.target.path)' 2>/dev/null && find . -type f | sort; } > '\(folder.path)/call-'$n
                [ "$1" = -l ] && shift 2
                shift
                cd '\(folder.path)' && exec sh -c "$*"
                """
            try Data(script.utf8).write(to: shell)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shell.path)
            var settings = PublishSettings(
                target: try PublishTarget("reader@example.invalid:target"), remoteShell: shell.path)
            settings.keepsOld = true
            try at.source.write([1])
            try await at.publish(settings)
            #expect(try at.isWhole())
            let logs = try (0...2).map {
                try String(contentsOf: folder.appending(path: "call-\($0)"), encoding: .utf8)
            }
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "call-3").path))
            #expect(logs[0].hasPrefix("-l reader example.invalid rsync --server"))
            #expect(
                logs[1].contains("day.mp3") && logs[1].contains("cover.jpg")
                    && !logs[1].contains("index.html"))
            #expect(logs[2].contains("index.html") && !logs[2].contains("./feed.xml"))
            settings.keepsOld = false
            try FileManager.default.removeItem(at: at.target)
            try await self.publishDays(at, settings, at.target)
        }
    }

    @Test func `a daemon of rsync takes it`() async throws {
        try await PublishingCase.run { at in
            try FileManager.default.createDirectory(at: at.target, withIntermediateDirectories: true)
            let daemon = try RsyncDaemon(module: at.target)
            defer { daemon.stop() }
            try await self.publishDays(
                at, PublishSettings(target: try PublishTarget(daemon.address)), at.target)
        }
    }

    @Test func `a dry run changes nothing`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1])
            var settings = PublishSettings(target: .rsync(at.target.path))
            settings.isDryRun = true
            let report = try await at.publish(settings)
            #expect(report.copied.contains("episodes/day-1/day.mp3") && report.copied.last == "feed.xml")
            #expect(!FileManager.default.fileExists(atPath: at.target.path))
        }
    }

    @Test func `contents are compared when they are to be`() async throws {
        try await PublishingCase.run { at in
            var settings = PublishSettings(target: .rsync(at.target.path))
            try at.source.write([1])
            try await at.publish(settings)
            let file = at.target.appending(path: "episodes/day-1/day.mp3")
            let times = try FileManager.default.attributesOfItem(atPath: file.path)
            try Data(repeating: 9, count: 300_001).write(to: file)
            try FileManager.default.setAttributes(
                [.modificationDate: times[.modificationDate] as Any], ofItemAtPath: file.path)
            #expect(try await at.publish(settings).copied == [])
            settings.comparesContents = true
            #expect(try await at.publish(settings).copied == ["episodes/day-1/day.mp3"])
        }
    }

    @Test func `what rsync says is explained`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1])
            let settings = PublishSettings(
                target: try PublishTarget("host:x"), remoteShell: "/bin/false")
            let error = await #expect(throws: PipelineError.self) { try await at.publish(settings) }
            #expect(error?.code == .publishingFailed)
            #expect(error?.message.contains("rsync ended with ") == true)
            #expect(error?.details.isEmpty == false)
        }
    }

    @Test func `a shell's signs in a target reach no shell here`() async throws {
        try await PublishingCase.run { at in
            try at.source.write([1])
            let folder = at.target.deletingLastPathComponent()
            let odd = folder.appending(path: "a b;touch $(x)")
            try await at.publish(PublishSettings(target: .rsync(odd.path)))
            #expect(DailyFolder.files(in: odd) == DailyFolder.files(in: at.source.url))
        }
    }
}
