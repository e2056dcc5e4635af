import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PageFetching
import Testing

@Suite struct LinkFollowerTests {
    private let fetcher = PageFetcher(allowsPrivateAddresses: true)

    private static func article(_ number: Int) -> Data {
        let sentence =
            "Boat number \(number) left the pier at seven and came back at nine with a full load of herring."
        return LoopbackServer.response(
            "200 OK", ["Content-Type: text/html"],
            Data(
                "<html><body><article><p>\(sentence)</p><p>\(sentence.uppercased()).</p></article></body></html>"
                    .utf8))
    }

    private static func feed(_ items: String) -> Data {
        LoopbackServer.response(
            "200 OK", [], Data("<rss><channel><title>Boats</title>\(items)</channel></rss>".utf8))
    }

    private static func item(_ link: String, _ title: String = "A boat came home") -> String {
        "<item><title>\(title)</title><link>\(link)</link><pubDate>Mon, 06 Mar 2023 07:30:00 GMT</pubDate></item>"
    }

    private func pages(
        _ items: String, following: FollowSettings = FollowSettings()
    ) throws -> (pages: [ReadPage], requests: Int) {
        try LoopbackServer.run { path in
            if path == "/feed" { return Self.feed(items) }
            if path == "/gone" { return LoopbackServer.response("404 Not Found") }
            return Self.article(path.utf8.count)
        } _: { server in
            let pages = try PageStages.pages(
                of: .web(address: server.url("/feed")), by: fetcher, following: following)
            return (pages, server.requests.count)
        }
    }

    @Test func `linked pages are read, and take title and date from the feed`() throws {
        let (pages, _) = try pages(Self.item("/a") + Self.item("bb"))
        #expect(pages.count == 3)
        #expect(pages[0].edition.articles.isEmpty && pages[0].edition.diagnostics.isEmpty)
        let article = try #require(pages[1].edition.articles.first)
        #expect(article.published?.iso8601 == "2023-03-06T07:30")
        #expect(article.headline == "A boat came home")
        #expect(article.sourceURL?.hasSuffix("/a") == true)
        #expect(pages[2].edition.articles.first?.sourceURL?.hasSuffix("/bb") == true)
    }

    @Test func `a link that cannot be read is told, and the rest goes on`() throws {
        let (pages, _) = try pages(Self.item("/gone") + Self.item("file:///etc/passwd") + Self.item("/a"))
        #expect(pages.count == 2)
        #expect(pages[0].edition.diagnostics.map(\.code) == ["link-not-read", "link-not-read"])
        #expect(pages[0].edition.diagnostics.allSatisfy { $0.severity == .warning && $0.source != nil })
    }

    @Test func `no more pages are fetched than may be, and each once`() throws {
        let links = (1...60).map { Self.item("/" + String(repeating: "a", count: $0)) }.joined()
        let usual = try pages(links + links)
        #expect(usual.pages.count == 51 && usual.requests == 51)
        #expect(usual.pages[0].edition.diagnostics.map(\.severity) == [.warning])
        let few = try pages(links, following: FollowSettings(limit: 2))
        #expect(few.pages.count == 3)
        #expect(few.pages[0].edition.diagnostics.map(\.severity) == [.note])
        let none = try pages(links, following: FollowSettings(isOn: false))
        #expect(none.pages.count == 1 && none.requests == 1 && none.pages[0].edition.links.count == 60)
    }

    @Test func `a sitemap index leads to sitemaps and their pages, and no further`() throws {
        let pages = try LoopbackServer.run { path in
            switch path {
            case "/index":
                LoopbackServer.response(
                    "200 OK", [],
                    Data(
                        "<sitemapindex><sitemap><loc>/map</loc></sitemap><sitemap><loc>/index</loc></sitemap></sitemapindex>"
                            .utf8))
            case "/map":
                LoopbackServer.response(
                    "200 OK", [],
                    Data("<urlset><url><loc>/a</loc></url><url><loc>/feed</loc></url></urlset>".utf8))
            case "/feed": Self.feed(Self.item("/b"))
            default: Self.article(path.utf8.count)
            }
        } _: { server in
            try PageStages.pages(of: .web(address: server.url("/index")), by: fetcher)
        }
        #expect(pages.map { URL(string: $0.source)?.path } == ["/index", "/map", "/a"])
        #expect(pages.flatMap(\.edition.diagnostics).allSatisfy { $0.code == "link-not-read" })
    }

    @Test func `private addresses stay closed to a feed's links`() throws {
        try LoopbackServer.run { _ in
            Self.article(1)
        } _: { server in
            let feed = FileManager.default.temporaryDirectory.appending(
                path: "narrate-feed-\(UUID().uuidString).xml")
            defer { try? FileManager.default.removeItem(at: feed) }
            try Data("<rss><channel>\(Self.item(server.url("/a")))</channel></rss>".utf8).write(to: feed)
            let pages = try PageStages.pages(of: .file(path: feed.path))
            #expect(pages.count == 1 && server.requests.isEmpty)
            #expect(pages[0].edition.diagnostics.first?.message.contains("--allow-private") == true)
        }
    }
}
