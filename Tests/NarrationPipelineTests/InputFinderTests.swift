import Foundation
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct InputFinderTests {
    @Test func `a folder means the pages in it and below, by path`() async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "b/.hidden"), withIntermediateDirectories: true)
            for name in ["z.txt", "b/a.TEXT", "b/picture.png", "b/.hidden/x.txt", ".note.txt", "a.txt"] {
                try Data("x".utf8).write(to: folder.appending(path: name))
            }
            let names = try InputFinder.sources(for: folder.path).map(\.name)
            #expect(names == ["a.txt", "b/a.TEXT", "z.txt"].map { folder.path + "/" + $0 })
        }
    }

    @Test(arguments: [
        "page.html", "page.HTM", "page.md", "page.markdown", "feed.xml", "feed.rss", "feed.atom", "feed.json",
    ])
    func `a folder's pages and feeds of every kind are taken by their endings`(name: String) async throws {
        try await withTemporaryFolder { folder in
            for file in [name, "style.css", "picture.svg", "html"] {
                try Data("x".utf8).write(to: folder.appending(path: file))
            }
            let names = try InputFinder.sources(for: folder.path).map(\.name)
            #expect(names == [folder.path + "/" + name])
        }
    }

    @Test func `an address means the page there`() throws {
        let address = "https://news.example/story"
        #expect(try InputFinder.sources(for: address) == [.web(address: address)])
    }

    @Test func `a hyphen means standard input`() throws {
        #expect(try InputFinder.sources(for: "-") == [.standardInput])
    }

    @Test func `a folder without pages and a missing file are refused`() async throws {
        try await withTemporaryFolder { folder in
            let empty = #expect(throws: PipelineError.self) { try InputFinder.sources(for: folder.path) }
            #expect(empty?.code == .articleUnusable)
            #expect(empty?.message.contains("'.html', '.txt', '.md', '.xml'") == true)
        }
        let missing = #expect(throws: PipelineError.self) { try InputFinder.sources(for: "/nonexistent.txt") }
        #expect(missing?.code == .inputMissing)
    }
}
