import FeedProduction
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct PagingTests {
    /// Ten episodes a document, no editions.
    private func lab(_ folder: URL, _ more: String = "") -> FeedLab {
        FeedLab(
            folder,
            FeedLab.articles.replacing("[feed]", with: "[feed]\npage-size = 10\n\(more)")
                + "\n[edition]\ndaily = false\n")
    }

    private func write(_ numbers: ClosedRange<Int>, to lab: FeedLab) throws {
        for number in numbers {
            try lab.write("# Boat \(number)\n\nBoat \(number) is in.\n", to: "boat-\(100 + number).md")
        }
    }

    /// The titles of all documents of a feed from the newest on, by following their links.
    private func followed(_ lab: FeedLab) throws -> [[String]] {
        var documents: [[String]] = []
        var next: String? = "feed.json"
        while let name = next {
            let feed = try lab.feed(name)
            documents.append(feed.items.map(\.title))
            next = feed.next_url.map { String($0.dropFirst(lab.base.count)) }
        }
        return documents
    }

    @Test func `older episodes lie in documents that do not change when new ones come`() async throws {
        try await withTemporaryFolder { folder in
            let lab = lab(folder)
            try write(1...35, to: lab)
            _ = try await lab.run(at: .november(2))
            let first = try followed(lab)
            #expect(first.map(\.count) == [15, 10, 10])
            #expect(first.flatMap(\.self) == (1...35).reversed().map { "Boat \($0)" })
            let names = ["feed-page-1", "feed-page-2", "articles-page-1", "articles-page-2"].flatMap {
                ["\($0).xml", "\($0).json"]
            }
            let before = try lab.files()
            #expect(names.allSatisfy { before[$0] != nil } && before["index-page-1.html"] != nil)
            let oldest = String(decoding: before["feed-page-1.xml"] ?? Data(), as: UTF8.self)
            #expect(oldest.contains("rel=\"prev\"") && !oldest.contains("rel=\"next\""))
            try write(36...38, to: lab)
            let report = try await lab.run(at: .november(3))
            #expect(
                Set(report.documents) == [
                    "feed.xml", "feed.json", "articles.xml", "articles.json", "index.html",
                ])
            let after = try lab.files()
            for name in names { #expect(after[name] == before[name], "\(name)") }
            // A document that is full becomes an older one.
            try write(39...45, to: lab)
            _ = try await lab.run(at: .november(4))
            #expect(try followed(lab).map(\.count) == [15, 10, 10, 10])
            #expect(try followed(lab).flatMap(\.self) == (1...45).reversed().map { "Boat \($0)" })
        }
    }

    @Test func `documents whose episodes are gone go too`() async throws {
        try await withTemporaryFolder { folder in
            try write(1...35, to: lab(folder))
            _ = try await lab(folder).run(at: .november(2))
            let kept = lab(folder, "keep-episodes = 18\n")
            _ = try await kept.run(at: .november(3))
            #expect(try followed(kept).flatMap(\.self) == (18...35).reversed().map { "Boat \($0)" })
            let names = try kept.files().keys.filter { $0.hasPrefix("feed-page") }.sorted()
            #expect(names == ["feed-page-2.json", "feed-page-2.xml"])
            let newest = String(decoding: try kept.files()["feed.xml"] ?? Data(), as: UTF8.self)
            #expect(
                newest.contains(
                    "rel=\"last\" type=\"application/rss+xml\" href=\"\(kept.base)feed-page-2.xml\""))
        }
    }

    @Test func `a feed without any episode is a feed`() async throws {
        try await withTemporaryFolder { folder in
            let lab = lab(folder)
            try FileManager.default.createDirectory(
                at: folder.appending(path: "articles"), withIntermediateDirectories: true)
            let report = try await lab.run(at: .november(2))
            #expect(!report.isIncomplete && report.episodeCount == 0)
            #expect(try lab.feed().items.isEmpty)
            #expect(
                String(decoding: try lab.files()["feed.xml"] ?? Data(), as: UTF8.self).hasSuffix("</rss>\n"))
        }
    }
}
