import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import PodcastFeed

/// The page to browse and play, as a browser shows it.
@Suite struct IndexPageTests {
    private struct Shown: Decodable {
        struct Episode: Decodable {
            var id: String
            var language: String
            var direction: String
            var title: String
            var summary: String?
            var types: [String]
            var playable: Bool
            var chapters: [String]
            var moments: [String]
            var links: [String]
        }

        var title: String
        var scripts: Int
        var feeds: [String]
        var days: [String]
        var pages: [String]
        var episodes: [Episode]
        var faults: [String]
    }

    private func show(_ pages: [FeedDocuments], file: String = #filePath) async throws -> [Shown] {
        let script = URL(filePath: file).deletingLastPathComponent()
            .appending(path: "Fixtures/Readers/browse.py")
        return try await withTemporaryFolder { folder in
            for (index, documents) in pages.enumerated() {
                try documents.write(to: folder, prefix: "\(index)-")
            }
            let paths = pages.indices.map { folder.appending(path: "\($0)-index.html").path }
            let report = folder.appending(path: "report.json")
            _ = try Tool.python.run(["-B", "-W", "ignore", script.path, report.path] + paths)
            return try JSONDecoder().decode([Shown].self, from: Data(contentsOf: report))
        }
    }

    private func expect(_ shown: Shown, of documents: FeedDocuments) {
        #expect(shown.faults == [] && shown.scripts == 0)
        #expect(shown.title == documents.channel.showTitle.feedText())
        #expect(shown.episodes.map(\.title) == documents.episodes.map { $0.displayTitle.feedText() })
        for (found, episode) in zip(shown.episodes, documents.episodes) {
            #expect(
                found.summary
                    == episode.summary?.visibleLine?.feedText(limit: IndexEpisode.longestSummary))
            #expect(found.language == FeedLanguage.tag(episode.language))
            #expect(found.direction == WritingDirection(language: episode.language).rawValue)
            #expect(found.types.count == 1 + episode.otherAudio.count && found.playable)
            let titles = episode.chapters.count > 1 ? episode.chapters.indices.map(episode.chapterTitle) : []
            #expect(found.chapters == titles)
            #expect(found.moments.allSatisfy { $0.wholeMatch(of: /#t=\d+(\.\d{3})?/) != nil })
            #expect(found.links.allSatisfy { $0.wholeMatch(of: /(file|https?):\/\/.*/) != nil })
        }
    }

    @Test func `the page shows every episode with its players, chapters and links`() async throws {
        let pages = try FixtureFolder.all("documents").map { try FeedFixture($0).documents }
        let shown = try await show(pages)
        #expect(shown.count == pages.count)
        for (shown, documents) in zip(shown, pages) {
            expect(shown, of: documents)
            #expect(
                shown.feeds == [
                    "feed.xml", "feed.json", "articles.xml", "articles.json", "editions.xml", "editions.json",
                ])
        }
        let varied = try #require(shown.first { $0.episodes.count > 2 })
        #expect(varied.days == ["2024-03-05", "2024-03-04", "2024-03-03", "2024-03-02"])
        #expect(varied.pages == ["index.html", "index-page-3.html", "index-page-1.html"])
        #expect(varied.episodes[2].direction == "rtl")
        #expect(varied.episodes[0].moments == ["#t=0", "#t=12.500", "#t=754.250", "#t=3600"])
    }

    @Test func `a page of a feed that has lost its oldest ones leads to those that are there`() async throws {
        let fixture = try #require(try FixtureFolder.all("documents").first { $0.name == "varied" })
        var documents = try FeedFixture(fixture).documents
        let pages = [nil, 6, 5, 4].map { number in
            documents.page = FeedPage(number: number, olderCount: 6, oldest: 4)
            return documents
        }
        let shown = try await show(pages)
        #expect(
            shown.map(\.pages) == [
                ["index-page-6.html", "index-page-4.html"],
                ["index.html", "index-page-5.html", "index-page-4.html"],
                ["index.html", "index-page-6.html", "index-page-4.html"],
                ["index.html", "index-page-5.html"],
            ])
    }

    @Test func `no value becomes markup, runs, or is shown as anything but itself`() async throws {
        let pages = try (200 as UInt64..<205).map { seed in
            var values = NastyValues(seed: seed)
            return try values.documents(episodeCount: 4)
        }
        for (shown, documents) in zip(try await show(pages), pages) { expect(shown, of: documents) }
    }

    @Test func `the policy knows the page's own style`() throws {
        let fixture = try #require(try FixtureFolder.all("documents").first)
        let style = try #require(DocumentStyle(try FeedFixture(fixture).documents.html))
        #expect(style.text == IndexStyle.text)
        #expect(style.policy.contains("default-src 'none'") && style.policy == IndexStyle.policy)
    }

    private struct DocumentStyle {
        var text: String
        var policy: String

        init?(_ page: String) {
            guard let style = page.firstMatch(of: /(?s)<style>(.*)<\/style>/),
                let policy = page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)
            else { return nil }
            text = String(style.1)
            self.policy = String(policy.1)
        }
    }
}
