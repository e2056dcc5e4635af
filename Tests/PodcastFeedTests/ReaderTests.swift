import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import PodcastFeed

/// What the parsers of podcast programs find in our feeds.
@Suite struct ReaderTests {
    private struct Found: Decodable, Equatable {
        var guid: String
        var title: String
        var url: String
        var length: Int
        var type: String
        var published: String
        var duration: Int?
        var chapters: String?
        var transcripts: [String]
        var notes: [String]
    }

    private func read(_ documents: FeedDocuments, file: String = #filePath) async throws -> [String: [Found]]
    {
        let script = URL(filePath: file).deletingLastPathComponent()
            .appending(path: "Fixtures/Readers/read_back.py")
        return try await withTemporaryFolder { folder in
            try documents.write(to: folder)
            let paths = ["feed.xml", "feed.json"].map { folder.appending(path: $0).path }
            let said = try Tool.python.run(["-B", "-W", "ignore", script.path] + paths)
            return try JSONDecoder().decode([String: [Found]].self, from: Data(said.utf8))
        }
    }

    @Test(arguments: try FixtureFolder.all("documents"))
    func `parsers of three programs find all that a feed says`(fixture: FixtureFolder) async throws {
        let documents = try FeedFixture(fixture).documents
        let found = try await read(documents)
        #expect(found.count == 4)
        let address = documents.channel.address
        for (parser, items) in found {
            #expect(items.map(\.guid) == documents.episodes.map(\.guid), "\(parser)")
            for (item, episode) in zip(items, documents.episodes) {
                let title = episode.displayTitle.feedText()
                // What looks like markup is taken for it by some, and removed.
                #expect(item.title == title || title.contains("<script>"), "\(parser)")
                #expect(item.url == address.url(episode.audio.path), "\(parser)")
                #expect(item.length == episode.audio.byteCount, "\(parser)")
                #expect(item.published == episode.published.iso8601, "\(parser)")
            }
        }
        for parser in ["feedparser", "podcastparser", "feedparser-rs"] {
            for (item, episode) in zip(found[parser] ?? [], documents.episodes) {
                #expect(item.type == episode.audio.enclosureType, "\(parser)")
                #expect(item.duration == episode.wholeSeconds, "\(parser)")
                #expect(item.chapters == episode.chaptersFile.map { address.url($0.path) }, "\(parser)")
                let transcripts = episode.orderedTranscripts.map { address.url($0.path) }
                // Two of them keep one transcript only, and that must be the one with the names of speakers.
                let kept = parser == "feedparser-rs" ? transcripts : Array(transcripts.suffix(1))
                #expect(item.transcripts == kept, "\(parser)")
                #expect(item.transcripts.last?.hasSuffix(".vtt") ?? true)
            }
        }
    }

    @Test func `show notes come through parsers as they were written`() async throws {
        let fixture = try #require(try FixtureFolder.all("documents").first { $0.name == "varied" })
        let documents = try FeedFixture(fixture).documents
        let found = try await read(documents)
        for parser in ["feedparser-rs", "podcastparser"] {
            for (item, episode) in zip(found[parser] ?? [], documents.episodes) {
                // One of them adds a relation to links.
                let notes = item.notes.map { $0.replacing(" rel=\"nofollow noopener noreferrer\"", with: "") }
                #expect(notes == [String(decoding: ShowNotes(episode).fullHTML, as: UTF8.self)], "\(parser)")
            }
        }
    }
}
