import FeedProduction
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PageFetching
import PodcastFeed
import Synchronization
import Testing

/// Sources that do not do as they should: the others are finished, and what went wrong is told.
@Suite struct SourceFaultTests {
    /// A folder, and a feed on the web.
    private static func sources(_ address: String) -> String {
        FeedLab.articles + "\n\n[[source]]\nname = \"the wire\"\nfrom = \"\(address)\"\n"
    }

    private static func entry(_ topic: String) -> String {
        let body = Story.paragraphs(topic).map { "<p>\($0)</p>" }.joined()
        return "<item><title>\(Story.headline(topic))</title><guid>\(topic)</guid>"
            + "<description><![CDATA[\(body)]]></description></item>\n"
    }

    private static func rss(_ topics: [String]) -> Data {
        Data(
            "<rss version=\"2.0\"><channel><title>Wire</title>\n\(topics.map(entry).joined())</channel></rss>"
                .utf8)
    }

    private static func feed(_ body: Data, _ fields: String...) -> Data {
        LoopbackServer.response("200 OK", ["Content-Type: application/rss+xml"] + fields, body)
    }

    private static func page(_ topic: String) -> Data {
        let body = Story.paragraphs(topic).map { "<p>\($0)</p>" }.joined()
        let html =
            "<!DOCTYPE html><html><body><article><h1>\(Story.headline(topic))</h1>\(body)</article></body></html>"
        return LoopbackServer.response("200 OK", ["Content-Type: text/html"], Data(html.utf8))
    }

    private static func sitemap(_ links: [String]) -> Data {
        let urls = links.map { "<url><loc>\($0)</loc></url>" }.joined()
        let text = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\(urls)</urlset>"
        return LoopbackServer.response("200 OK", ["Content-Type: application/xml"], Data(text.utf8))
    }

    private static func headlines(_ topics: String...) -> [String] { topics.map(Story.headline) }

    @Test(arguments: FaultySource.allCases)
    func `a source that fails is told of, and the others are finished`(fault: FaultySource) async throws {
        try await withTemporaryFolder { folder in
            let server = try fault.start()
            defer { server.stop() }
            var lab = FeedLab(folder, Self.sources(server.url("/feed.xml")))
            lab.limits.milliseconds = [.hangs, .trickles].contains(fault) ? 300 : 20_000
            try lab.write(Story.page("crane"), to: "crane.md")
            let report = try await lab.run(at: .november(2))
            #expect(report.made.map(\.entry.title) == Self.headlines("crane"))
            #expect(report.edition?.articleCount == 1)
            #expect(report.isIncomplete)
            let failure = try #require(report.failures.first)
            #expect(report.failures.count == 1 && failure.subject == server.url("/feed.xml"))
            #expect(failure.error.code.rawValue == fault.code)
            #expect(failure.error.message.contains(fault.reason), "\(failure.error.message)")
        }
    }

    @Test(arguments: [
        "http://127.0.0.1:PORT/", "http://localhost:PORT/", "http://2130706433:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/",
    ])
    func `a source on this machine is not asked`(address: String) async throws {
        try await withTemporaryFolder { folder in
            let server = try LoopbackServer.start { _ in Self.feed(Self.rss(["ferry"])) }
            defer { server.stop() }
            var lab = FeedLab(folder, Self.sources(address.replacing("PORT", with: "\(server.port)")))
            lab.allowsPrivateAddresses = false
            try lab.write(Story.page("crane"), to: "crane.md")
            let report = try await lab.run(at: .november(2))
            #expect(report.made.map(\.entry.title) == Self.headlines("crane"))
            #expect(report.failures.map { $0.error.message.contains("private address") } == [true])
            #expect(server.requests == [])
        }
    }

    @Test func `what comes before the place where a feed breaks is taken, and the whole the next time`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let isBroken = Mutex(true)
            let whole = Self.rss(["crane", "ferry", "gull"])
            let server = try LoopbackServer.start { request in
                if request.field("If-None-Match") != nil {
                    return LoopbackServer.response("304 Not Modified")
                }
                return Self.feed(
                    isBroken.withLock { $0 } ? whole.prefix(whole.count - 60) : whole, "ETag: \"same\"")
            }
            defer { server.stop() }
            let lab = FeedLab(folder, Self.sources(server.url("/feed.xml")))
            try lab.write(Story.page("dock"), to: "dock.md")
            let report = try await lab.run(at: .november(2))
            #expect(Set(report.made.map(\.entry.title)) == Set(Self.headlines("dock", "crane", "ferry")))
            #expect(report.isIncomplete && report.failures.isEmpty)
            #expect(report.diagnostics.map(\.source) == ["the wire"])
            isBroken.withLock { $0 = false }
            let next = try await lab.run(at: .november(3))
            #expect(next.made.map(\.entry.title) == Self.headlines("gull"))
            #expect(!next.isIncomplete && next.unchangedCount == 3)
        }
    }

    @Test func `a web page in place of a feed is no article`() async throws {
        try await withTemporaryFolder { folder in
            let isDown = Mutex(false)
            let server = try LoopbackServer.start { _ in
                isDown.withLock { $0 } ? Self.page("maintenance") : Self.feed(Self.rss(["crane"]))
            }
            defer { server.stop() }
            let lab = FeedLab(folder, Self.sources(server.url("/feed.xml")))
            try lab.write(Story.page("dock"), to: "dock.md")
            _ = try await lab.run(at: .november(2))
            isDown.withLock { $0 = true }
            let report = try await lab.run(at: .november(3))
            #expect(report.made.isEmpty && report.failures.count == 1)
            #expect(report.failures.first?.error.message.contains("web page") == true)
            isDown.withLock { $0 = false }
            let next = try await lab.run(at: .november(4))
            #expect(next.made.isEmpty && !next.isIncomplete && next.unchangedCount == 2)
        }
    }

    @Test func `a page that fails is tried again in the next run`() async throws {
        try await withTemporaryFolder { folder in
            let isDown = Mutex(true)
            let server = try LoopbackServer.start { request in
                switch request.path {
                case "/feed.xml": return Self.sitemap(["/crane", "/ferry", "/gull"])
                case "/ferry" where isDown.withLock { $0 }: return LoopbackServer.response("503 Busy")
                default: return Self.page(String(request.path.dropFirst()))
                }
            }
            defer { server.stop() }
            let lab = FeedLab(folder, Self.sources(server.url("/feed.xml")))
            try lab.write(Story.page("dock"), to: "dock.md")
            let report = try await lab.run(at: .november(2))
            #expect(Set(report.made.map(\.entry.title)) == Set(Self.headlines("dock", "crane", "gull")))
            #expect(report.isIncomplete && report.diagnostics.map(\.diagnostic.code) == ["link-not-read"])
            isDown.withLock { $0 = false }
            let next = try await lab.run(at: .november(2, 7))
            #expect(next.made.map(\.entry.title) == Self.headlines("ferry") && !next.isIncomplete)
        }
    }

    @Test func `a host whose pages run into their deadlines twice is left alone for the run`() async throws {
        try await withTemporaryFolder { folder in
            let slow = try FaultySource.hangs.start()
            defer { slow.stop() }
            let links = (1...5).map { slow.url("/\($0)") }
            let server = try LoopbackServer.start {
                $0 == "/crane" ? Self.page("crane") : Self.sitemap(links + ["/crane"])
            }
            defer { server.stop() }
            var lab = FeedLab(folder, Self.sources(server.url("/feed.xml")))
            lab.limits.milliseconds = 1_500
            try lab.write(Story.page("dock"), to: "dock.md")
            let report = try await lab.run(at: .november(2))
            #expect(Set(report.made.map(\.entry.title)) == Set(Self.headlines("dock", "crane")))
            #expect(slow.requests.count == 2)
            #expect(report.diagnostics.count { $0.diagnostic.message.contains("is left for the next") } == 3)
            _ = try await lab.run(at: .november(2, 7))
            #expect(slow.requests.count == 4)
        }
    }

    @Test func `a source that keeps failing is left alone for longer each time, and not after a success`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let isDown = Mutex(true)
            let server = try LoopbackServer.start { _ in
                isDown.withLock { $0 } ? LoopbackServer.response("500 Oh") : Self.feed(Self.rss(["crane"]))
            }
            defer { server.stop() }
            let lab = FeedLab(folder, Self.sources(server.url("/feed.xml")))
            try lab.write(Story.page("dock"), to: "dock.md")
            try lab.write("", to: "empty.md")
            /// Whether the server is asked in a run so many minutes after the beginning.
            func isAsked(_ minutes: Int, isPatient: Bool = true) async throws -> Bool {
                let before = server.requests.count
                let report = try await lab.run(at: .november(2, 0, minutes), isPatient: isPatient)
                let isAsked = server.requests.count > before
                #expect(report.waiting == (isAsked ? [] : ["the wire"]))
                // Files cost nobody anything: a page that fails is looked at every time.
                #expect(report.failures.contains { $0.subject.hasSuffix("empty.md") })
                return isAsked
            }
            #expect(try await isAsked(0))
            #expect(try await !isAsked(14))
            #expect(try await isAsked(15))
            #expect(try await !isAsked(44))
            #expect(try await isAsked(44, isPatient: false))
            #expect(try await !isAsked(103))
            isDown.withLock { $0 = false }
            #expect(try await isAsked(104))
            #expect(try await isAsked(105))
            isDown.withLock { $0 = true }
            #expect(try await isAsked(106))
            #expect(try await !isAsked(120))
            // A clock that was wrong by a week does not keep it waiting for a week.
            #expect(try await isAsked(120 - 7 * 1_440))
        }
    }

    @Test func `a folder that is missing is told of, and an empty one is not`() async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "empty"), withIntermediateDirectories: true)
            let more = ["missing", "empty"].map { "\n\n[[source]]\nname = \"\($0)\"\nfrom = \"\($0)\"\n" }
            let lab = FeedLab(folder, FeedLab.articles + more.joined())
            try lab.write(Story.page("crane"), to: "crane.md")
            let report = try await lab.run(at: .november(2))
            #expect(report.made.count == 1 && report.isIncomplete)
            #expect(report.failures.map(\.subject) == ["missing"])
        }
    }

    /// Who may read everything cannot make a folder that it cannot read.
    @Test(.enabled(if: getuid() != 0))
    func `a folder that cannot be listed is told of`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            let path = folder.appending(path: "articles").path
            _ = try await lab.run(at: .november(2))
            try FileManager.default.setAttributes([.posixPermissions: 0o300], ofItemAtPath: path)
            defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
            let report = try await lab.run(at: .november(3))
            #expect(report.failures.count == 1 && report.isIncomplete)
        }
    }

    @Test func `a file that is no text is told of, and one in an old encoding is read`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            let articles = folder.appending(path: "articles")
            try Data((0..<4_000).map { UInt8($0 * 7 % 251) }).write(to: articles.appending(path: "noise.md"))
            let text = Story.page("ferry", headline: "The café of the ferry")
            try #require(text.data(using: .isoLatin1)).write(to: articles.appending(path: "old.md"))
            let report = try await lab.run(at: .november(2))
            #expect(
                report.made.map(\.entry.title).sorted()
                    == ["The café of the ferry", Story.headline("crane")].sorted())
            #expect(report.failures.map { $0.subject.hasSuffix("noise.md") } == [true])
        }
    }
}
