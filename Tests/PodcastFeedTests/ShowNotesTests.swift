import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import PodcastFeed

@Suite struct ShowNotesTests {
    private func varied() throws -> FeedDocuments {
        try FeedFixture(try #require(try FixtureFolder.all("documents").first { $0.name == "varied" }))
            .documents
    }

    /// The notes of an episode as texts.
    private struct Notes {
        var html: String
        var fullHTML: String

        init(_ episode: FeedEpisode) {
            let notes = ShowNotes(episode)
            html = String(decoding: notes.html, as: UTF8.self)
            fullHTML = String(decoding: notes.fullHTML, as: UTF8.self)
        }
    }

    private func notes(_ change: (inout FeedEpisode) -> Void) throws -> Notes {
        var episode = try varied().episodes[1]
        change(&episode)
        return Notes(episode)
    }

    /// The titles behind the times of the paragraphs that begin with one.
    private func chapters(_ html: String) -> [String] {
        html.split(separator: "</p>").compactMap { paragraph in
            paragraph.replacing(/<[^>]*>/, with: "").wholeMatch(of: /\d\d+:\d\d:\d\d (.*)/)
                .map { String($0.1) }
        }
    }

    @Test func `a description that is too long loses the end of its chapters, and nothing else`() throws {
        let notes = try notes { episode in
            episode.chapters = (0..<300).map { .init(start: Double($0), title: "Part \($0) of the harbor") }
        }
        #expect(notes.html.utf8.count <= 4000 && notes.html.utf8.count > 3900)
        #expect(notes.fullHTML.contains("Part 299"))
        #expect(notes.html.contains("synthetic voice") && notes.html.contains("Read the article"))
        #expect(notes.html.hasSuffix("of the harbor</p>"))
        let kept = chapters(notes.html)
        #expect(kept == (0..<kept.count).map { "Part \($0) of the harbor" } && kept.count > 50)
    }

    @Test func `links of chapters go before chapters do`() throws {
        let notes = try notes { episode in
            episode.chapters = (0..<60).map {
                .init(
                    start: Double($0), title: "Part \($0)", link: "https://harbor.example/of/the/part/\($0)")
            }
        }
        #expect(notes.html.contains("<p>00:00:59 Part 59</p>"))
        #expect(
            notes.fullHTML.contains(
                "<p>00:00:59 <a href=\"https://harbor.example/of/the/part/59\">Part 59</a></p>"))
    }

    @Test func `one chapter is no list`() throws {
        #expect(try notes { $0.chapters.removeLast(2) }.html.contains("00:00:00") == false)
        let two = try notes { $0.chapters.removeLast() }.html
        #expect(chapters(two) == ["Bridge opens", "A year late"])
    }

    @Test func `nothing of the values becomes markup`() async throws {
        try await withTemporaryFolder { folder in
            var paths: [String] = []
            for seed in 100..<160 {
                var values = NastyValues(seed: UInt64(seed))
                let documents = try values.documents(episodeCount: 1)
                let notes = Notes(documents.episodes[0])
                #expect(notes.html.utf8.count <= 4000)
                #expect(!notes.html.isEmpty)
                for (name, html) in [("short", notes.html), ("full", notes.fullHTML)] {
                    let rest = html.replacing(/<\/?p>|<a href="https?:\/\/[!-~]+">|<\/a>/, with: "")
                    #expect(!rest.contains("<") && !rest.unicodeScalars.contains("<"))
                    let url = folder.appending(path: "\(seed)-\(name).xml")
                    try "<notes>\(html)</notes>".write(to: url, atomically: true, encoding: .utf8)
                    paths.append(url.path)
                }
            }
            _ = try Tool.xmllint.run(["--noout"] + paths)
        }
    }

    @Test func `a section of character data ends where it should`() async throws {
        var xml = XMLBytes()
        xml.element("notes", characterData: Array("a]]>b]]]>c]]".utf8))
        let document = String(decoding: xml.bytes, as: UTF8.self)
        let read = try await withTemporaryFolder { folder in
            let url = folder.appending(path: "notes.xml")
            try document.write(to: url, atomically: true, encoding: .utf8)
            return try Tool.xmllint.run(["--xpath", "string(/notes)", url.path])
        }
        #expect(read == "a]]>b]]]>c]]\n")
    }
}
