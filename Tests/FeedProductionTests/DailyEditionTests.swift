import FeedLibrary
import FeedProduction
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PodcastFeed
import Testing

@Suite struct DailyEditionTests {
    /// A briefing of two items with their times, the later one first, and a page of one story.
    private func lab(_ folder: URL, _ edition: String = "") throws -> FeedLab {
        let lab = FeedLab(
            folder,
            """
            [feed]
            formats = ["mp3"]
            time-zone = "UTC"

            [[source]]
            from = "articles/items.xml"
            name = "Items"

            [[source]]
            from = "articles/stories"
            name = "Stories"

            [edition]

            """ + edition)
        try lab.write(feed([("buoy", 9), ("anchor", 8)]), to: "items.xml")
        try lab.write(Story.page("crane"), to: "stories/crane.md")
        return lab
    }

    private func feed(_ items: [(topic: String, hour: Int)]) -> String {
        let entries = items.map { item in
            """
            <item><title>\(Story.headline(item.topic))</title><guid isPermaLink="false">\(item.topic)</guid>
            <pubDate>Sun, 01 Nov 2026 0\(item.hour):00:00 +0000</pubDate>
            <description>\(Story.paragraphs(item.topic).joined(separator: " "))</description></item>
            """
        }
        return "<rss version=\"2.0\"><channel><title>Items</title>\(entries.joined())</channel></rss>"
    }

    /// The chapters of the newest edition.
    private func chapters(_ lab: FeedLab) throws -> [String] {
        let edition = try #require(try lab.library().newestEdition())
        return edition.record.entry.chapters.map(\.title)
    }

    @Test func `stories come first, then items by their times, behind an opening`() async throws {
        try await withTemporaryFolder { folder in
            let lab = try lab(folder)
            _ = try await lab.run(at: .november(2))
            #expect(
                try chapters(lab) == ["In this edition"] + ["crane", "anchor", "buoy"].map(Story.headline))
        }
    }

    @Test func `a page's items are in the order of their times, not of the page`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            let page = Checkout.root.appending(path: "Samples/morning-briefing/page.txt")
            try lab.write(try String(contentsOf: page, encoding: .utf8), to: "briefing.txt")
            let report = try await lab.run(at: .november(2, 12))
            let dates = report.made.map(\.entry.published.iso8601)
            #expect(
                dates.count == 6 && dates == dates.sorted()
                    && dates.allSatisfy { $0.hasPrefix("2026-11-02T0") })
            let times = report.made.map(\.entry.articleDate)
            #expect(times == ["T06:00", "T06:42", "T07:15", "T07:48", "T08:20", "T08:55"])
            #expect(try chapters(lab).dropFirst() == report.made.map(\.entry.title)[...])
        }
    }

    @Test(arguments: [
        ("by-time", ["anchor", "buoy", "crane"]), ("as-found", ["anchor", "buoy", "crane"]),
    ])
    func `another order can be had`(order: String, topics: [String]) async throws {
        try await withTemporaryFolder { folder in
            let lab = try lab(folder, "order = \"\(order)\"")
            _ = try await lab.run(at: .november(2))
            #expect(try chapters(lab) == ["In this edition"] + topics.map(Story.headline))
        }
    }

    @Test func `nothing is said before the articles where nothing is to be said`() async throws {
        try await withTemporaryFolder { folder in
            let lab = try lab(folder, "opening = \"\"\ntitle = \"{show}: {date}\"")
            _ = try await lab.run(at: .november(2))
            #expect(try chapters(lab) == ["crane", "anchor", "buoy"].map(Story.headline))
            #expect(
                try lab.feed("editions.json").items.map(\.title) == ["Harbour Radio: Monday, 2 November 2026"]
            )
        }
    }

    @Test func `the opening tells show, day and headlines, and its words are on no page`() async throws {
        try await withTemporaryFolder { folder in
            let lab = try lab(folder)
            let report = try await lab.run(at: .november(2))
            let edition = try #require(report.edition)
            let path = lab.public.appending(path: edition.entry.audio.path.replacing(".mp3", with: ".vtt"))
            let transcript = try String(contentsOf: path, encoding: .utf8)
            for text in [
                "Harbour Radio.", "Monday, 2 November 2026.", "In this edition:", "anchor is here to stay.",
            ] {
                #expect(transcript.contains(text), "\(text)")
            }
            let pages = report.made.reduce(0) { $0 + $1.wordCount }
            let manifest = path.path.replacing(".vtt", with: ".json")
            let words = try String(contentsOfFile: manifest, encoding: .utf8).contains(
                "\"words\": {\"in\": \(pages),")
            #expect(words)
        }
    }

    @Test func `no edition is made before its time, and one that is late has all`() async throws {
        try await withTemporaryFolder { folder in
            let lab = try lab(folder, "at = \"05:30\"")
            #expect(try await lab.run(at: .november(2, 5)).edition == nil)
            try lab.write(Story.page("dock"), to: "stories/dock.md")
            #expect(try await lab.run(at: .november(2, 6)).edition?.articleCount == 4)
            #expect(try await lab.run(at: .november(2, 7)).edition == nil)
            try lab.write(Story.page("ferry"), to: "stories/ferry.md")
            #expect(try await lab.run(at: .november(2, 8)).edition == nil)
            #expect(try await lab.run(at: .november(3, 8)).edition?.articleCount == 1)
        }
    }

    @Test func `of too many articles the newest are taken, and the others never come`() async throws {
        try await withTemporaryFolder { folder in
            let lab = try lab(folder, "most-articles = 2")
            let report = try await lab.run(at: .november(2))
            #expect(report.edition?.articleCount == 2)
            #expect(report.edition?.leftOut == [Story.headline("anchor")])
            #expect(try await lab.run(at: .november(3)).edition == nil)
        }
    }

    @Test func `an edition that is to last a while leaves its last articles out`() async throws {
        try await withTemporaryFolder { folder in
            let lab = try lab(folder, "fit = \"25s\"\nopening = \"\"")
            let report = try await lab.run(at: .november(2))
            let edition = try #require(report.edition)
            let whole = report.made.reduce(0) { $0 + $1.entry.duration }
            #expect(whole > 35)
            #expect(edition.entry.duration < 26)
            #expect(edition.fit?.leftOut.isEmpty == false)
            #expect(edition.fit?.leftOut.last == Story.headline("buoy"))
        }
    }

    @Test func `an edition is not made again for what came after it`() async throws {
        try await withTemporaryFolder { folder in
            let lab = try lab(folder)
            _ = try await lab.run(at: .november(2))
            let before = try lab.feed("editions.json").items[0]
            try lab.write(feed([("dock", 9), ("buoy", 9), ("anchor", 8)]), to: "items.xml")
            let report = try await lab.run(at: .november(2, 12))
            #expect(report.edition == nil && report.made.count == 1)
            #expect(try lab.feed("editions.json").items[0].attachments[0].url == before.attachments[0].url)
        }
    }

    @Test func `a show in another language has its day in figures`() async throws {
        try await withTemporaryFolder { folder in
            var lab = try lab(folder)
            lab.language = "de"
            _ = try await lab.run(at: .november(2))
            #expect(try lab.feed("editions.json").items.map(\.title) == ["Harbour Radio, 2026-11-02"])
        }
    }
}
