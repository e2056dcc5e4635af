import Foundation
import NarrationTestSupport
import Testing

/// A feed as `narrate feed` makes it and `narrate serve` serves it, with the programs that listeners have.
@Suite(.servedFeed) struct FeedClientTests {
    @Test(arguments: [
        "gpodder.py", "newsboat.py", "parsers.py", "browsing.py",
    ])
    func `clients find, download and play every episode`(script: String) throws {
        #expect(try ServedFeed.current.said(by: script) == "")
    }

    @Test func `the audio is whole for the programs that examine audio`() throws {
        let feed = try ServedFeed.current
        for file in try feed.files(".mp3") {
            let said = try Tool.mp3val.run([file.path])
            #expect(said.contains("MPEG frames") && !said.contains("WARNING"), "\(said)")
        }
        for file in try feed.files(".opus") {
            let said = try Tool.opusinfo.run([file.path])
            #expect(said.contains("Playback length:") && !said.contains("WARNING"), "\(said)")
        }
    }

    @Test func `the edition has the same chapters in its audio, its chapters file and its notes`() throws {
        let feed = try ServedFeed.current
        let edition = try #require(
            try feed.files(".mp3").first { $0.lastPathComponent.hasPrefix("harbor-radio-wednesday") })
        let embedded = try Probe(path: edition.path).chapters
        let beside = try ChaptersFile(beside: edition).chapters
        let noted = try notedChapters(of: edition, in: feed)
        #expect(beside.count == 12 && beside.first?.title == "In this edition", "\(beside)")
        #expect(embedded.map(\.title) == beside.map(\.title) && noted.map(\.title) == beside.map(\.title))
        for (index, chapter) in beside.enumerated() where index < embedded.count && index < noted.count {
            #expect(abs(embedded[index].start - chapter.startTime) < 0.002)
            #expect((0..<1).contains(chapter.startTime - Double(noted[index].seconds)))
        }
        let opus = try Tool.opusinfo.run([edition.deletingPathExtension().appendingPathExtension("opus").path]
        )
        #expect(opus.matches(of: /CHAPTER\d+NAME=(.+)/).map { String($0.1) } == beside.map(\.title))
    }

    private struct ChaptersFile: Decodable {
        struct Chapter: Decodable {
            var startTime: Double
            var title: String
        }

        var chapters: [Chapter]

        init(beside audio: URL) throws {
            let url = audio.deletingPathExtension().appendingPathExtension("chapters.json")
            self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: url))
        }
    }

    /// The lines of the feed's notes that a player makes chapters of.
    private func notedChapters(
        of edition: URL, in feed: ServedFeed
    ) throws -> [(seconds: Int, title: String)] {
        let text = try String(contentsOf: feed.folder.appending(path: "feed.xml"), encoding: .utf8)
        let item = try #require(
            text.components(separatedBy: "<item>").first { $0.contains(edition.lastPathComponent + "\"") })
        let notes = try #require(item.firstMatch(of: /<description><!\[CDATA\[(.*?)\]\]><\/description>/)).1
        return notes.matches(of: /<p>(\d\d):(\d\d):(\d\d) (?:<a [^>]*>)?([^<]*)/).map { line in
            let clock = [line.1, line.2, line.3].compactMap { Int($0) }.reduce(0) { $0 * 60 + $1 }
            return (clock, String(line.4))
        }
    }

    @Test func `the documents keep to the schemas of their formats`() throws {
        let feed = try ServedFeed.current
        let feeds = ["feed", "articles", "editions"].map { feed.folder.appending(path: $0) }
        let paths = { (ending: String) in feeds.map { $0.appendingPathExtension(ending).path } }
        // These programs fail when a document has faults.
        _ = try Tool.xmllint.run(
            ["--noout"] + paths("xml") + [feed.folder.appending(path: "feeds.opml").path])
        if let schema = SharedData.url("schemas/podcast-feed.rnc") {
            _ = try Tool.jing.run(["-c", schema.path] + paths("xml"))
        }
        let documents = [
            ("jsonfeed", paths("json")), ("chapters", try feed.files(".chapters.json").map(\.path)),
            ("transcript", try feed.files(".transcript.json").map(\.path)),
        ]
        for (name, paths) in documents {
            guard let schema = SharedData.url("schemas/\(name).schema.json") else { continue }
            let validator = ["-m", "jsonschema"] + paths.flatMap { ["--instance", $0] } + [schema.path]
            _ = try Tool.python.run(["-W", "ignore"] + validator)
        }
    }

    @Test func `the feed's own check finds nothing that a player refuses`() async throws {
        let checked = try await Narrate.run(["feed", "check", try ServedFeed.current.folder.path])
        #expect(checked.status == 0 && checked.output.contains("\n0 errors"), "\(checked.output)")
    }
}
