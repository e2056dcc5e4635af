import Foundation
import FeedProduction
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PodcastFeed
import Testing

@Suite struct FeedRunTests {
    @Test func `a folder of pages becomes episodes and an edition`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            try lab.write(Story.page("ferry"), to: "deep/ferry.md")
            let report = try await lab.run(at: .november(2))
            #expect(report.made.map(\.entry.title) == ["crane", "ferry"].map(Story.headline))
            #expect(report.edition?.articleCount == 2)
            let feed = try lab.feed()
            #expect(
                feed.items.map(\.title) == [
                    "Harbour Radio, Monday, 2 November 2026", Story.headline("ferry"),
                    Story.headline("crane"),
                ])
            for item in feed.items {
                let attachment = try #require(item.attachments.first)
                #expect(attachment.url.hasPrefix(lab.base + "episodes/"))
                let path = lab.public.appending(path: String(attachment.url.dropFirst(lab.base.count))).path
                let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
                #expect(size == attachment.size_in_bytes)
                let probe = try Tool.ffprobe.run([
                    "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path,
                ])
                let duration = try #require(Double(probe.filter { !$0.isWhitespace }))
                #expect(abs(duration - attachment.duration_in_seconds) < 0.06)
            }
            #expect(try lab.feed("articles.json").items.count == 2)
            #expect(try lab.feed("editions.json").items.count == 1)
        }
    }

    @Test func `a run without news changes no byte and no time`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            _ = try await lab.run(at: .november(2))
            let before = try lab.files()
            let times = try Self.times(lab)
            let report = try await lab.run(at: .november(2, 18))
            #expect(report.made.isEmpty && report.edition == nil && report.documents.isEmpty)
            #expect(report.unchangedCount == 1)
            #expect(try lab.files() == before)
            #expect(try Self.times(lab) == times)
            // Nor does the next day, when nothing has come.
            let next = try await lab.run(at: .november(3))
            #expect(next.edition == nil)
            #expect(try lab.files() == before)
        }
    }

    @Test func `an updated article is spoken again and keeps its GUID and date`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.writePages("crane", "ferry")
            _ = try await lab.run(at: .november(2))
            let before = try #require(try lab.feed().item(Story.headline("crane")))
            let ferry = try #require(try lab.feed().item(Story.headline("ferry")))
            try lab.write(Story.page("crane", version: 2), to: "crane.md")
            let report = try await lab.run(at: .november(2, 9))
            #expect(report.made.map(\.change) == [.updated])
            let after = try #require(try lab.feed().item(Story.headline("crane")))
            #expect(after.id == before.id)
            #expect(after.date_published == before.date_published)
            #expect(after.date_modified == Moment.november(2, 9).iso8601)
            #expect(after.attachments[0].url != before.attachments[0].url)
            #expect(
                try lab.feed().item(Story.headline("ferry"))?.attachments[0].url == ferry.attachments[0].url)
            // The day's edition says what the article says now, under its old GUID.
            #expect(report.edition?.articleCount == 2)
            #expect(try lab.feed("editions.json").items.count == 1)
        }
    }

    @Test func `another article in the same file is another episode`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "today.md")
            _ = try await lab.run(at: .november(2))
            let other =
                "# Rain until Friday\n\nClouds from the west bring rain. Sailors should stay at home.\n"
            try lab.write(other, to: "today.md")
            _ = try await lab.run(at: .november(3))
            #expect(
                try lab.feed("articles.json").items.map(\.title) == [
                    "Rain until Friday", Story.headline("crane"),
                ])
            // Under another headline it is the same article.
            try lab.write(other.replacing("until Friday", with: "for days"), to: "today.md")
            let report = try await lab.run(at: .november(4))
            #expect(report.made.map(\.change) == [.updated])
            #expect(
                try lab.feed("articles.json").items.map(\.title) == [
                    "Rain for days", Story.headline("crane"),
                ])
        }
    }

    @Test func `old files stay for a day for those who still have the old feed`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            _ = try await lab.run(at: .november(2))
            let old = try #require(try lab.feed().item(Story.headline("crane"))).attachments[0].url
            let path = lab.public.appending(path: String(old.dropFirst(lab.base.count))).path
            try lab.write(Story.page("crane", version: 2), to: "crane.md")
            _ = try await lab.run(at: .november(2, 9))
            #expect(FileManager.default.fileExists(atPath: path))
            let report = try await lab.run(at: .november(3, 10))
            #expect(report.removedFolders == 2)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func `a withdrawn article goes at once, leaves its edition and does not come again`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.writePages("crane", "ferry")
            _ = try await lab.run(at: .november(2))
            let crane = try #require(try lab.feed().item(Story.headline("crane")))
            let edition = try #require(try lab.feed("editions.json").items.first)
            let report = try await lab.withdraw([crane.id], at: .november(2, 8))
            #expect(report.withdrawn == [Story.headline("crane")])
            #expect(report.edition?.articleCount == 1)
            let after = try #require(try lab.feed("editions.json").items.first)
            #expect(after.id == edition.id && !after.content_html.contains("crane"))
            #expect(try lab.feed().item(Story.headline("crane")) == nil)
            #expect(try !lab.files().keys.contains { $0.contains("crane") })
            let next = try await lab.run(at: .november(3))
            #expect(next.made.isEmpty && next.passedOver.map(\.rule) == ["withdrawn"])
        }
    }

    @Test func `the last article of an edition takes the edition with it`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            _ = try await lab.run(at: .november(2))
            let crane = try #require(try lab.feed().item(Story.headline("crane")))
            _ = try await lab.withdraw([crane.id], at: .november(2, 8))
            #expect(try lab.feed().items.isEmpty)
            #expect(try lab.feed("editions.json").items.isEmpty)
        }
    }

    @Test func `episodes older than is kept leave, and do not come again`() async throws {
        try await withTemporaryFolder { folder in
            var lab = FeedLab(folder)
            lab.configuration = lab.configuration.replacing("[feed]", with: "[feed]\nkeep-days = 7")
            try lab.write(Story.page("crane"), to: "crane.md")
            _ = try await lab.run(at: .november(2))
            try lab.write(Story.page("ferry"), to: "ferry.md")
            let report = try await lab.run(at: .november(10))
            #expect(
                Set(report.expired) == [Story.headline("crane"), "Harbour Radio, Monday, 2 November 2026"])
            #expect(try lab.feed("articles.json").items.map(\.title) == [Story.headline("ferry")])
            let next = try await lab.run(at: .november(12))
            #expect(next.made.isEmpty && next.passedOver.map(\.rule) == ["expired"])
            #expect(try !lab.files().keys.contains { $0.contains("crane") })
        }
    }

    @Test func `the newest of too many episodes are kept`() async throws {
        try await withTemporaryFolder { folder in
            var lab = FeedLab(folder)
            lab.configuration =
                lab.configuration.replacing("[feed]", with: "[feed]\nkeep-episodes = 3")
                + "\n[edition]\ndaily = false\n"
            for topic in ["anchor", "buoy", "crane", "dock", "ferry"] {
                try lab.write(Story.page(topic), to: "\(topic).md")
            }
            let report = try await lab.run(at: .november(2))
            #expect(report.expired == ["anchor", "buoy"].map(Story.headline))
            #expect(try lab.feed().items.map(\.title) == ["ferry", "dock", "crane"].map(Story.headline))
        }
    }

    @Test func `an article that cannot be spoken is told of and tried again`() async throws {
        try await withTemporaryFolder { folder in
            var lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            try lab.write("", to: "empty.md")
            try lab.write(Story.page("ferry"), to: "ferry.md")
            let report = try await lab.run(at: .november(2))
            #expect(report.failures.count == 1 && report.failures[0].subject.hasSuffix("empty.md"))
            #expect(report.isIncomplete)
            #expect(try lab.feed("articles.json").items.count == 2)
            try lab.write(Story.page("gull"), to: "empty.md")
            lab.base = "https://radio.example/audio"
            let next = try await lab.run(at: .november(3))
            #expect(next.failures.isEmpty && next.made.map(\.entry.title) == [Story.headline("gull")])
        }
    }

    @Test func `a run that is told to end fails nothing, and the next one goes on`() async throws {
        try await withTemporaryFolder { folder in
            var lab = FeedLab(folder)
            for topic in ["anchor", "buoy", "crane", "dock", "ferry"] {
                try lab.write(Story.page(topic), to: "\(topic).md")
            }
            let held = HeldSynthesizer()
            lab.synthesizer = held
            let slow = lab
            let run = Task { try await slow.run(at: .november(2)) }
            await held.isAsked()
            run.cancel()
            await #expect(throws: CancellationError.self) { try await run.value }
            #expect(try lab.files().keys.allSatisfy { !$0.hasSuffix(".xml") })
            lab.synthesizer = FeedLab.speech
            let report = try await lab.run(at: .november(2))
            #expect(report.made.count == 5 && report.failures.isEmpty)
            #expect(try lab.files().keys.allSatisfy { !$0.contains("/.") })
        }
    }

    @Test func `a show and headlines in any letters have addresses of plain ones`() async throws {
        try await withTemporaryFolder { folder in
            var lab = FeedLab(folder)
            lab.title = "Zürich und 新聞 “heute” & <mehr>"
            try lab.write(Story.page("crane", headline: "Größe zählt: 港の船"), to: "crane.md")
            try lab.write(Story.page("ferry", headline: "港の船"), to: "ferry.md")
            let report = try await lab.run(at: .november(2))
            #expect(report.made.count == 2 && report.edition != nil)
            #expect(try lab.files().keys.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
            #expect(Set(try lab.feed().items.map(\.title)).isSuperset(of: ["Größe zählt: 港の船", "港の船"]))
        }
    }

    @Test func `a new voice is for new articles, unless a run is to renew`() async throws {
        try await withTemporaryFolder { folder in
            var lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            _ = try await lab.run(at: .november(2))
            lab.configuration = lab.configuration.replacing("[feed]", with: "[feed]\nvoice = \"en-gb-read\"")
            let same = try await lab.run(at: .november(2, 8))
            #expect(same.made.isEmpty && same.unchangedCount == 1)
            let before = try #require(try lab.feed().item(Story.headline("crane")))
            let renewed = try await lab.run(at: .november(2, 9), renews: true)
            #expect(renewed.made.map(\.change) == [.renewed])
            #expect(renewed.made.map(\.entry.voices) == [["en-gb-read"]])
            let after = try #require(try lab.feed().item(Story.headline("crane")))
            #expect(after.id == before.id && after.date_published == before.date_published)
        }
    }

    @Test func `files that were removed are made again`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            _ = try await lab.run(at: .november(2))
            let before = try lab.files().filter { $0.key.hasSuffix(".mp3") }
            try FileManager.default.removeItem(at: lab.public.appending(path: "episodes"))
            let report = try await lab.run(at: .november(2, 8))
            #expect(report.made.map(\.change) == [.renewed])
            let after = try lab.files().filter { $0.key.hasSuffix(".mp3") && $0.key.contains("crane") }
            #expect(after == before.filter { $0.key.contains("crane") })
        }
    }

    /// When every public file was changed.
    private static func times(_ lab: FeedLab) throws -> [String: Date?] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: lab.public.path)
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                let path = lab.public.appending(path: name).path
                return (
                    name, try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
                )
            })
    }
}
