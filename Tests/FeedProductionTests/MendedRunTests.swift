import FeedLibrary
import FeedProduction
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PodcastFeed
import Testing

/// What a run makes good that clocks, hands and equal articles have spoilt.
@Suite struct MendedRunTests {
    @Test func `an update under a clock that went back is newer than what it replaces`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            _ = try await lab.run(at: .november(4))
            let before = try #require(try lab.feed("articles.json").items.first)
            try lab.write(Story.page("crane", version: 2), to: "crane.md")
            _ = try await lab.run(at: .november(2))
            let after = try #require(try lab.feed("articles.json").items.first)
            #expect(after.id == before.id && after.date_published == before.date_published)
            #expect(after.date_modified > before.date_modified)
            // Both versions lie there: the library is made anew of the newer one.
            _ = try await FeedRebuild(lab.settings()).run(waiting: 0)
            let next = try await lab.run(at: .november(4, 7))
            #expect(next.made.isEmpty && next.unchangedCount == 1)
        }
    }

    @Test func `a library that was made anew gets the texts of its articles back for editions`() async throws
    {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.writePages("crane", "ferry")
            _ = try await lab.run(at: .november(2))
            _ = try await FeedRebuild(lab.settings()).run(waiting: 0)
            try lab.write(Story.page("crane", version: 2), to: "crane.md")
            let report = try await lab.run(at: .november(2, 8))
            #expect(report.made.map(\.change) == [.updated] && report.unchangedCount == 1)
            #expect(report.edition?.articleCount == 2)
        }
    }

    @Test func `a withdrawal takes an edition back that cannot be made without its texts`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.writePages("crane", "ferry")
            _ = try await lab.run(at: .november(2))
            _ = try await FeedRebuild(lab.settings()).run(waiting: 0)
            let crane = try #require(try lab.feed().item(Story.headline("crane")))
            _ = try await lab.withdraw([crane.id], at: .november(2, 8))
            #expect(try lab.feed().items.map(\.title) == [Story.headline("ferry")])
            try PublicFolderCheck(lab: lab).expectWhole("an edition was taken back")
        }
    }

    @Test func `an edition that cannot be made does not keep the feed as it was`() async throws {
        try await withTemporaryFolder { folder in
            var lab = FeedLab(folder)
            lab.configuration += "\n[edition]\nat = \"07:00\"\n"
            try lab.write(Story.page("crane"), to: "crane.md")
            #expect(try await lab.run(at: .november(2)).edition == nil)
            lab.base = "https://radio.example/moved/"
            lab.calls = FailingCalls(.open, failing: 0..<1).fileCalls
            let report = try await lab.run(at: .november(2, 8))
            #expect(report.failures.map(\.subject) == ["Harbour Radio, Monday, 2 November 2026"])
            #expect(report.documents.contains("feed.xml"))
            #expect(try lab.feed().items.map(\.title) == [Story.headline("crane")])
            lab.calls = .system
            #expect(try await lab.run(at: .november(2, 9)).edition?.articleCount == 1)
        }
    }

    @Test func `one file that was removed is made again`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            _ = try await lab.run(at: .november(2))
            let before = try lab.files()
            let name = try #require(before.keys.first { $0.hasSuffix(".mp3") && $0.contains("crane") })
            try FileManager.default.removeItem(at: lab.public.appending(path: name))
            let report = try await lab.run(at: .november(2, 8))
            #expect(report.made.map(\.change) == [.renewed])
            #expect(try lab.files()[name] == before[name])
            #expect(try await lab.run(at: .november(2, 9)).unchangedCount == 1)
        }
    }

    @Test func `equal words of two articles are two episodes with files of their own`() async throws {
        try await withTemporaryFolder { folder in
            let entries = ["1", "2"].map {
                #"{"id": "\#($0)", "title": "Calm sea", "content_text": "All is well."}"#
            }
            let feed = #"{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [ENTRIES]}"#
            let lab = FeedLab(folder)
            try lab.write(feed.replacing("ENTRIES", with: entries.joined(separator: ",")), to: "feed.json")
            let report = try await lab.run(at: .november(2))
            #expect(report.made.count == 2 && report.edition?.articleCount == 2)
            let items = try lab.feed("articles.json").items
            try #require(items.count == 2)
            #expect(items[0].attachments[0].url != items[1].attachments[0].url)
            _ = try await lab.withdraw([items[0].id], at: .november(2, 8))
            try PublicFolderCheck(lab: lab).expectWhole("one of two was withdrawn")
            #expect(try lab.feed("articles.json").items.map(\.id) == [items[1].id])
        }
    }

    @Test func `nothing is left of a withdrawn article, nor of editions that had it`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.writePages("crane", "ferry")
            _ = try await lab.run(at: .november(2))
            try lab.write(Story.page("crane", version: 2), to: "crane.md")
            _ = try await lab.run(at: .november(2, 8))
            let crane = try #require(try lab.feed().item(Story.headline("crane")))
            _ = try await lab.withdraw([crane.id], at: .november(2, 9))
            let texts = try lab.files().filter { !$0.key.hasSuffix(".mp3") }
            #expect(
                texts.filter { String(decoding: $0.value, as: UTF8.self).contains("crane") }.keys.sorted()
                    == [])
            let folders = Set(try lab.files().keys.compactMap { $0.split(separator: "/").dropFirst().first })
            #expect(folders.filter { !$0.hasSuffix(".json") }.count == 2)
        }
    }

    @Test func `an edition and what is in it are stored at once`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            _ = try await lab.run(at: .november(2))
            let library = try lab.library()
            let edition = try #require(try library.newestEdition())
            let numbers = try library.articles(inEdition: edition.record.number).map(\.record.number)
            #expect(numbers.count == 1)
            // As if the articles had not been noted: storing the edition notes them.
            try library.setEdition(nil, of: numbers)
            try library.store(edition, at: .november(2))
            #expect(try library.articles(inEdition: edition.record.number).map(\.record.number) == numbers)
        }
    }

    @Test func `an outage does not make copies of other sources the article`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder, Self.twoFeeds)
            func feed(_ headline: String, _ text: String) -> String {
                #"{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{"id": "\#(headline)", "#
                    + #""url": "https://news.example/a", "title": "\#(headline)", "content_text": "\#(text)"}]}"#
            }
            try lab.write(feed("The tide", "The tide came in twice on Monday."), to: "own.json")
            try lab.write(feed("A tide", "The tide came in twice on Monday, we hear."), to: "copy.json")
            let report = try await lab.run(at: .november(2))
            #expect(report.made.map(\.entry.title) == ["The tide"])
            try lab.write("{", to: "own.json")
            let next = try await lab.run(at: .november(3))
            #expect(next.made.isEmpty && next.failures.count == 1)
            try lab.write(
                feed("The tide", "The tide came in twice on Monday and once on Tuesday."), to: "own.json")
            #expect(try await lab.run(at: .november(4)).made.map(\.change) == [.updated])
        }
    }

    private static let twoFeeds = """
        [feed]
        formats = ["mp3"]
        time-zone = "UTC"

        [[source]]
        from = "articles/own.json"

        [[source]]
        from = "articles/copy.json"
        """
}
