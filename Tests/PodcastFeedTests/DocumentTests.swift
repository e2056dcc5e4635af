import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import PodcastFeed

/// The documents of shows that fixtures describe.
@Suite struct DocumentTests {
    @Test(arguments: try FixtureFolder.all("documents"))
    func `documents are as approved`(fixture: FixtureFolder) throws {
        let documents = try FeedFixture(fixture).documents
        try fixture.expectApproved(documents.rss, as: "expected.feed.xml")
        try fixture.expectApproved(documents.json, as: "expected.feed.json")
        try fixture.expectApproved(documents.opml, as: "expected.feeds.opml")
        try fixture.expectApproved(structure(documents.html), as: "expected.index.html")
    }

    /// The page without its style.
    private func structure(_ page: String) -> String {
        page.replacing(/(?s)<style>.*<\/style>/, with: "<style></style>")
            .replacing(/sha256-[^']*/, with: "sha256-")
    }

    @Test(arguments: try FixtureFolder.all("documents"))
    func `the same values give the same bytes`(fixture: FixtureFolder) throws {
        let (first, second) = (try FeedFixture(fixture).documents, try FeedFixture(fixture).documents)
        #expect(first.rss == second.rss && first.json == second.json)
        #expect(first.opml == second.opml && first.html == second.html)
    }

    @Test(arguments: try FixtureFolder.all("documents"))
    func `XML is well-formed`(fixture: FixtureFolder) async throws {
        let documents = try FeedFixture(fixture).documents
        try await withTemporaryFolder { folder in
            try documents.write(to: folder)
            _ = try Tool.xmllint.run(
                ["--noout"] + ["feed.xml", "feeds.opml"].map { folder.appending(path: $0).path })
        }
    }

    @Test func `every page names its neighbours`() throws {
        let fixture = try #require(try FixtureFolder.all("documents").first { $0.name == "varied" })
        var documents = try FeedFixture(fixture).documents
        for (number, next, previous) in [
            (nil, "feed-page-3.xml", nil), (3, "feed-page-2.xml", "feed.xml"),
            (2, "feed-page-1.xml", "feed-page-3.xml"), (1, nil, "feed-page-2.xml"),
        ] as [(Int?, String?, String?)] {
            documents.page = FeedPage(number: number, olderCount: 3)
            #expect(link("next", documents) == next)
            #expect(link("prev", documents) == previous)
            #expect(link("self", documents) == (number.map { "feed-page-\($0).xml" } ?? "feed.xml"))
            #expect(link("first", documents) == "feed.xml")
            #expect(link("last", documents) == "feed-page-1.xml")
            let json = next.map { "/\($0.dropLast(3))json\"" }
            #expect(documents.json.contains("\"next_url\"") == (json != nil))
            #expect(json.map { documents.json.contains($0) } ?? true)
        }
        documents.page = FeedPage(number: nil, olderCount: 0)
        #expect(link("next", documents) == nil && link("first", documents) == nil)
    }

    private func link(_ relation: String, _ documents: FeedDocuments) -> String? {
        documents.rss.split(separator: "\n").first { $0.contains("rel=\"\(relation)\"") }
            .flatMap { $0.firstMatch(of: /daily\/([^"\/]*)"/) }.map { String($0.1) }
    }

    @Test func `a feed is dated by its episodes`() throws {
        let fixture = try #require(try FixtureFolder.all("documents").first { $0.name == "varied" })
        let documents = try FeedFixture(fixture).documents
        let newest = try #require(documents.episodes.map(\.published).max())
        let head = try #require(documents.rss.split(separator: "<item>").first)
        #expect(head.contains("<pubDate>\(newest.rfc2822)</pubDate>"))
        #expect(head.contains("<lastBuildDate>\(Moment(seconds: 1_709_660_000).rfc2822)</lastBuildDate>"))
    }
}
