import FeedProduction
import Foundation
import NarrationModel
import NarrationTestSupport
import PageFetching
import PodcastFeed
import Testing

@Suite struct EndedEpisodesTests {
    @Test func `the list of what is gone tells nothing of it, and is published with the rest`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.writePages("crane", "ferry")
            _ = try await lab.run(at: .november(2))
            let crane = try #require(try lab.feed().item(Story.headline("crane")))
            _ = try await lab.withdraw([crane.id], at: .november(2, 8))
            let list = String(
                decoding: try #require(try lab.files()["episodes/ended.json"]), as: UTF8.self)
            #expect(list.contains(crane.id) && !list.contains("crane"))
            let check = try FeedFolderChecker(folder: lab.public.path).check()
            #expect(!check.findings.contains { $0.code == "left-over" })
            let target = folder.appending(path: "www").path
            let publisher = FeedPublisher(
                folder: lab.public.path, settings: PublishSettings(target: try PublishTarget(target)))
            let report = try await publisher.publish(now: .november(2, 9), fetcher: PageFetcher())
            #expect(report.copied.contains("episodes/ended.json") && report.waiting.isEmpty)
            let again = try await publisher.publish(now: .november(4), fetcher: PageFetcher())
            #expect(again.copied.isEmpty && again.removed.isEmpty)
        }
    }
}
