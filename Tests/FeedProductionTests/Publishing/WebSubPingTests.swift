import FeedProduction
import Foundation
import NarrationTestSupport
import PageFetching
import Testing

@Suite struct WebSubPingTests {
    @Test func `the hub is told of each feed once the copy is there`() async throws {
        try await PublishingCase.run { at in
            let target = at.target
            let server = try LoopbackServer.start { _ in
                let isThere = FileManager.default.fileExists(atPath: target.appending(path: "feed.xml").path)
                return LoopbackServer.response(isThere ? "202 Accepted" : "500 Too Early")
            }
            defer { server.stop() }
            try at.source.write([1])
            var settings = at.folderSettings
            settings.webSubHub = server.url("/hub")
            let report = try await at.publish(settings)
            #expect(
                report.pings.map(\.feed) == [
                    DailyFolder.base + "articles.xml", DailyFolder.base + "feed.xml",
                ])
            #expect(!report.hasFailedPing)
            #expect(server.requests.count == 2)
            let last = server.requests.last ?? ""
            #expect(last.hasPrefix("POST /hub HTTP/1.1\r\n"))
            #expect(last.contains("Content-Type: application/x-www-form-urlencoded\r\n"))
            #expect(last.hasSuffix("hub.mode=publish&hub.url=https%3A%2F%2Ffeeds.example.org%2Ffeed.xml"))
        }
    }

    @Test func `a hub that refuses does not undo the copy`() async throws {
        try await PublishingCase.run { at in
            let server = try LoopbackServer.start { _ in LoopbackServer.response("503 Busy") }
            defer { server.stop() }
            try at.source.write([1])
            var settings = at.folderSettings
            settings.webSubHub = server.url("/hub")
            let report = try await at.publish(settings)
            #expect(report.hasFailedPing)
            #expect(report.pings.first?.failure?.contains("503") == true)
            #expect(try at.isWhole())
            #expect(
                PublishText.document(for: report).contains(
                    "hub was not told of \(DailyFolder.base)articles.xml"))
        }
    }

    @Test func `nobody is told of a dry run`() async throws {
        try await PublishingCase.run { at in
            let server = try LoopbackServer.start { _ in LoopbackServer.response("202 Accepted") }
            defer { server.stop() }
            try at.source.write([1])
            var settings = at.folderSettings
            settings.webSubHub = server.url("/hub")
            settings.isDryRun = true
            #expect(try await at.publish(settings).pings == [])
            #expect(server.requests.isEmpty)
        }
    }
}
